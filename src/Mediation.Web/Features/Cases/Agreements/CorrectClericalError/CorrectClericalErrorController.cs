using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.CorrectClericalError;

public sealed class CorrectionForm
{
    [Display(Name = "签字盖章日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "原文怎样写的，更正为怎样")]
    public string? Text { get; set; }

    [Display(Name = "各方当事人已在更正说明上签名，并已加盖印章")]
    public bool IsSignedAndSealed { get; set; }
}

public sealed class CorrectionFormValidator : AbstractValidator<CorrectionForm>
{
    public CorrectionFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写签字盖章的日期");
        RuleFor(form => form.Text).Filled(Clause.TextMaxLength, "请写明原文和更正后的文字");
        RuleFor(form => form.IsSignedAndSealed).Equal(true).WithMessage("更正说明须由各方当事人签名并加盖印章后才能登记");
    }
}

/// <summary>更正说明: mends a clerical error by a signed and sealed slip that names number and hash; the day of effect stays.</summary>
[Route(AgreementLinks.Template + "/correct")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class CorrectClericalErrorController(CaseActTools tools, CurrentChild<Agreement> agreement) : CaseActController<CorrectionForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = agreement.Value;
            ViewBag.Issued = Issued;
            return "CorrectClericalError";
        }
    }

    /// <summary>The paper that is corrected: the agreement on file, scanned or issued.</summary>
    private CasePaper? Issued => Current.Case.Papers.LastOrDefault(paper => paper.SubjectId == agreement.Value.Id && !paper.IsReplaced
        && paper.Kind is PaperKind.Agreement or PaperKind.OralAgreementRegistration);

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce)
        {
            throw new WorkflowException("Agreement", CaseActs.CorrectClericalError, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(CorrectionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Issued is not { } issued)
        {
            return Refuse("", T["卷宗里还没有这份协议的文书或者扫描件，请先出具或者上传，再登记更正。"]);
        }

        Current.Case.CorrectClericalError(
            agreement.Value.Id, new CorrectionSlip(form.On!.Value, form.Text!, issued.ContentHash), Current.Context, Current.Actor);
        return Done(T["更正说明已登记，生效日期不变。"], AgreementLinks.Agreement(Current.Case.Reference, agreement.Value.Id));
    }
}
