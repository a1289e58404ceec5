using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.FollowUps;

/// <summary>The rules of a return visit's machine.</summary>
public static class FollowUpRules
{
    /// <summary>A visit can't be missed before its day.</summary>
    public static readonly Rule<FollowUpVisit> DayHasCome = new(
        "follow-up.day-has-come",
        new("回访日期已到", "The day of the follow-up visit has come"),
        Basis.House,
        (visit, context) => RuleOutcome.MetIf(
            visit.ScheduledOn <= context.Today,
            $"回访安排在{DateWords.Of(visit.ScheduledOn).Chinese}，尚未到期",
            $"The follow-up visit is scheduled for {DateWords.Of(visit.ScheduledOn).English}, which is still to come"));
}
