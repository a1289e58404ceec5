using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Db.Numbering;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Numbering;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.RecordOral;

public sealed class RecordOralForm
{
    [Display(Name = "达成口头协议的日期")]
    public DateOnly? AgreedOn { get; set; }
}

public sealed class RecordOralFormValidator : AbstractValidator<RecordOralForm>
{
    public RecordOralFormValidator(TimeProvider clock) =>
        RuleFor(form => form.AgreedOn).PastDay(clock, "请填写达成口头协议的日期");
}

/// <summary>登记口头协议: it takes effect on the day of agreement, whenever it is written down (人民调解法 30).</summary>
[Route(AgreementLinks.Template + "/record-oral")]
[CaseAction(CaseOperation.Handle), AgreementAction(AgreementTrigger.RecordOral)]
public sealed class RecordOralController(CaseActTools tools, CurrentChild<Agreement> draft) : CaseActController<RecordOralForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page
    {
        get
        {
            ViewBag.Agreement = draft.Value;
            return "RecordOral";
        }
    }

    /// <inheritdoc/>
    protected override RecordOralForm Blank() => new() { AgreedOn = Current.Context.Today };

    /// <inheritdoc/>
    protected override async ValueTask<ActDone?> CarryOut(RecordOralForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var number = draft.Value.Number
            ?? (await Db.DrawNumberAsync(Current.Committee, Current.Context.Today, PaperNumberKind.Agreement,
                new NumberUse(Current.Case.Id, PaperKind.OralAgreementRegistration, Current.Actor), HttpContext.RequestAborted)).Text;
        Current.Case.RecordOralAgreement(draft.Value.Id, number, form.AgreedOn!.Value, Current.Context, Current.Actor);
        return new ActDone(T["口头协议已登记，编号{0}。", number], AgreementLinks.Agreement(Current.Case.Reference, draft.Value.Id));
    }
}
