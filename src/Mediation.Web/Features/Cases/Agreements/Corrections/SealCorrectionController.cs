using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.Corrections;

public sealed class SealCorrectionForm
{
    [Display(Name = "签字盖章日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "各方当事人、人民调解员已在更正说明上签名，并已加盖印章")]
    public bool IsSignedAndSealed { get; set; }
}

public sealed class SealCorrectionFormValidator : AbstractValidator<SealCorrectionForm>
{
    public SealCorrectionFormValidator(TimeProvider clock, CurrentChild<Agreement> agreement)
    {
        RuleFor(form => form.On)
            .PastDay(clock, "请填写签字盖章的日期")
            .Must(day => day >= agreement.Value.EffectiveOn).WithMessage("更正说明不能早于协议生效日期");
        RuleFor(form => form.IsSignedAndSealed).Equal(true).WithMessage("更正说明须由各方当事人签名并加盖印章后才能登记");
    }
}

/// <summary>The slip came back signed and sealed: from now on the agreement reads as it says; the day of effect stays.</summary>
[Route(AgreementLinks.Template + "/corrections/{slip:guid}/seal")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class SealCorrectionController(CaseActTools tools, CurrentChild<Agreement> agreement) : CaseActController<SealCorrectionForm>(tools)
{
    private CorrectionSlip Slip => agreement.Value.CorrectionOf(Guid.Parse((string)RouteData.Values["slip"]!));

    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            ViewBag.Slip = Slip;
            return "SealCorrection";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce || Slip.Counts)
        {
            throw new WorkflowException("Agreement", CaseActs.CorrectClericalError, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override SealCorrectionForm Blank() => new() { On = Current.Context.Today };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(SealCorrectionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.SealCorrection(agreement.Value.Id, Slip.Id, form.On!.Value, Current.Context, Current.Actor);
        return Done(T["更正说明已登记，生效日期不变。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }
}
