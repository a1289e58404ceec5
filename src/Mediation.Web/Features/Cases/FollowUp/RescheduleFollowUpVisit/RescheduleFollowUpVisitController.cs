using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.RescheduleFollowUpVisit;

public sealed class RescheduleForm
{
    [Display(Name = "新的回访日期")]
    public DateOnly? On { get; set; }

    [Display(Name = "改期原因")]
    public string? Reason { get; set; }
}

public sealed class RescheduleFormValidator : AbstractValidator<RescheduleForm>
{
    public RescheduleFormValidator(TimeProvider clock)
    {
        RuleFor(form => form.On).DueDay(clock, "请填写改到哪一天");
        RuleFor(form => form.Reason).Filled(ReasonForm.MaxLength, "请写明改期原因");
    }
}

/// <summary>Sets another day for a return visit.</summary>
[Route(FollowUpLinks.VisitTemplate + "/reschedule")]
[CaseAction(CaseOperation.Handle), FollowUpVisitAction(FollowUpTrigger.Reschedule)]
public sealed class RescheduleFollowUpVisitController(CaseActTools tools, CurrentChild<FollowUpVisit> visit)
    : CaseActController<RescheduleForm>(tools)
{
    /// <inheritdoc/>
    protected override string Page => "RescheduleFollowUpVisit";

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(RescheduleForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.RescheduleFollowUpVisit(visit.Value.Id, form.On!.Value, form.Reason!, Current.Context, Current.Actor);
        return Done(T["回访已改期。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
