using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.Corrections;

public sealed class CorrectionForm
{
    [Display(Name = "原来怎样写的")]
    public string? Wrong { get; set; }

    [Display(Name = "更正为")]
    public string? Right { get; set; }
}

public sealed class CorrectionFormValidator : AbstractValidator<CorrectionForm>
{
    public CorrectionFormValidator()
    {
        RuleFor(form => form.Wrong).Filled(CorrectionSlip.WordingMaxLength, "请写明原来怎样写的");
        RuleFor(form => form.Right)
            .Filled(CorrectionSlip.WordingMaxLength, "请写明更正后的文字")
            .NotEqual(form => form.Wrong).WithMessage("更正后的文字和原来的一样，请检查");
    }
}

/// <summary>拟更正说明: the slip names the agreement's number and hash, and is then printed, signed and sealed.</summary>
[Route(AgreementLinks.Template + "/corrections/new")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class WriteCorrectionController(CaseActTools tools, CurrentChild<Agreement> agreement) : CaseActController<CorrectionForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            return "WriteCorrection";
        }
    }

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce)
        {
            throw new WorkflowException("Agreement", CaseActs.WriteCorrection, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(CorrectionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (IssuedAgreement.Of(agreement.Value) is not { } issued)
        {
            return Refuse("", T["卷宗里还没有这份协议的文书或者扫描件，请先出具或者上传，再写更正说明。"]);
        }

        Current.Case.WriteCorrection(
            agreement.Value.Id, new CorrectionText(form.Wrong!, form.Right!, issued.ContentHash), Current.Context, Current.Actor);
        return Done(T["更正说明已保存，请打印后签字盖章。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }
}
