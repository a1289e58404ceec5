using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Closing.ReplyToSender;

public sealed class ReplyForm
{
    [Display(Name = "反馈日期")]
    public DateOnly? On { get; set; }

    /// <summary>Asked of a court's case only.</summary>
    [Display(Name = "案卷退回日期")]
    public DateOnly? FileReturnedOn { get; set; }

    [Display(Name = "反馈了什么，退回了哪些材料")]
    public string? Note { get; set; }
}

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).PastDay(clock, "请填写反馈的日期");
        RuleFor(form => form.FileReturnedOn).Must(on => on is null || on <= ChinaTime.Today(clock)).WithMessage("案卷退回日期不能晚于今天；还没有退回的请留空");
        RuleFor(form => form.Note).Filled(DisputeCase.NoteMaxLength, "请写明反馈的内容；法院的案件写明退回了哪些材料");
    }
}

/// <summary>反馈: whoever sent the case has its answer, a court its file back (特邀调解规定 26).</summary>
[Route(CaseLinks.Template + "/reply")]
[CaseAction(CaseOperation.Handle)]
public sealed class ReplyToSenderController(CaseActTools tools) : CaseActController<ReplyForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "ReplyToSender";

    /// <inheritdoc/>
    protected override void Require()
    {
        if (Current.Case.Basis != IntakeBasis.Entrusted)
        {
            throw new WorkflowException("Case", CaseActs.ReplyToSender, Current.Case.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ReplyForm Blank() =>
        new() { On = Current.Case.SenderRepliedOn ?? Current.Context.Today, FileReturnedOn = Current.Case.SenderFileReturnedOn };

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.ReplyToSender(form.On!.Value, form.Note!, Current.Case.IsFromCourt ? form.FileReturnedOn : null, Current.Context, Current.Actor);
        return Done(T["已登记反馈。"], CaseLinks.Case(Current.Case.Reference));
    }
}
