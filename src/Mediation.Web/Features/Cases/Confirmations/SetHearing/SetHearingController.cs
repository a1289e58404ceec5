using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.SetHearing;

public sealed class HearingForm
{
    [Display(Name = "询问日期")]
    public DateOnly? On { get; set; }
}

public sealed class HearingFormValidator : AbstractValidator<HearingForm>
{
    public HearingFormValidator(CurrentChild<JudicialConfirmation> confirmation)
    {
        RuleFor(form => form.On)
            .Day("请填写法院通知的询问日期")
            .Must(day => day >= confirmation.Value.FiledOn).WithMessage("询问日期不能早于提交法院的日期");
    }
}

/// <summary>The day on which the court questions both sides (民诉法解释 356).</summary>
[Route(ConfirmationLinks.Template + "/hearing")]
[CaseAction(CaseOperation.Handle), ConfirmationAction]
public sealed class SetHearingController(CaseActTools tools, CurrentChild<JudicialConfirmation> confirmation) : CaseActController<HearingForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Confirmation = confirmation.Value;
            return "SetHearing";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (confirmation.Value.Status is not (ConfirmationStatus.Filed or ConfirmationStatus.CourtAccepted))
        {
            throw new WorkflowException("JudicialConfirmation", CaseActs.RecordHearing, confirmation.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(HearingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        confirmation.Value.SetHearing(form.On!.Value, Current.Context, Current.Actor);
        return Done(T["已登记询问日期，请通知双方到场。"], ConfirmationLinks.Confirmation(Current.Case.Reference, confirmation.Value.Id));
    }
}
