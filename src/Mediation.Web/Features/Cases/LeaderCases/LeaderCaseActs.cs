using Mediation.Domain;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Features.Cases.LeaderCases;

/// <summary>What can be done to a leader's case now, by whom, and how its state is shown.</summary>
public static class LeaderCaseActs
{
    /// <summary>What takes a director; the rest is a mediator's work.</summary>
    private static readonly LeaderCaseTrigger[] Directing =
    [
        LeaderCaseTrigger.AssignLeader, LeaderCaseTrigger.Claim, LeaderCaseTrigger.ApprovePlan, LeaderCaseTrigger.Review,
        LeaderCaseTrigger.Resolve, LeaderCaseTrigger.SendBack,
    ];

    /// <summary>The right a trigger asks for.</summary>
    public static CaseOperation RightFor(LeaderCaseTrigger trigger) =>
        Directing.Contains(trigger) ? CaseOperation.Direct : CaseOperation.Handle;

    /// <summary>The acts its state knows and the person has the right to, the next one first.</summary>
    public static IReadOnlyList<ActLink> For(LeaderCase leaderCase, CurrentCase current)
    {
        ArgumentNullException.ThrowIfNull(leaderCase);
        ArgumentNullException.ThrowIfNull(current);
        var reference = current.Case.Reference;
        var acts = new List<ActLink>();
        if (leaderCase.Status == LeaderCaseStatus.InExecution && current.May(CaseOperation.Handle))
        {
            acts.Add(ActLink.ToForm(new Words("记进展", "Note progress"), LeaderCaseLinks.Progress(reference, leaderCase.Id)));
        }

        if (leaderCase.Status is LeaderCaseStatus.Proposed or LeaderCaseStatus.LeaderAssigned && current.May(CaseOperation.Handle))
        {
            var text = leaderCase.Plan is null ? new Words("写化解方案", "Write the plan") : new Words("修改化解方案", "Change the plan");
            acts.Add(ActLink.ToForm(text, LeaderCaseLinks.WritePlan(reference, leaderCase.Id)));
        }

        acts.AddRange(
            from trigger in Enum.GetValues<LeaderCaseTrigger>()
            let decision = LeaderCaseWorkflow.Machine.Ask(leaderCase, trigger, current.Context)
            where decision.IsDeclared && current.May(RightFor(trigger))
            let act = ActLink.Of(decision, LeaderCaseNames.Of(trigger), LeaderCaseLinks.Of(trigger, reference, leaderCase.Id))
            select trigger == LeaderCaseTrigger.SendBack ? act.Aside() : act);
        return acts;
    }

    /// <summary>The machine's answer in the current request.</summary>
    public static Decision<LeaderCaseStatus, LeaderCaseTrigger> Ask(this CurrentCase current, Guid leaderCaseId, LeaderCaseTrigger trigger)
    {
        ArgumentNullException.ThrowIfNull(current);
        return LeaderCaseWorkflow.Machine.Ask(current.Case.LeaderCaseOf(leaderCaseId), trigger, current.Context);
    }

    /// <summary>The colour of a state.</summary>
    public static string ClassOf(LeaderCaseStatus status) => status switch
    {
        LeaderCaseStatus.Proposed or LeaderCaseStatus.LeaderAssigned or LeaderCaseStatus.SentBack => "tag tag-warn",
        LeaderCaseStatus.PlanApproved or LeaderCaseStatus.InExecution or LeaderCaseStatus.Reviewed or LeaderCaseStatus.Resolved => "tag tag-good",
        LeaderCaseStatus.Withdrawn => "tag",
    };
}
