using Mediation.Domain.Workflow;

namespace Mediation.Domain.LeaderCases;

/// <summary>The machine of a leader's case.</summary>
public static class LeaderCaseWorkflow
{
    /// <summary>The one declaration.</summary>
    public static readonly Workflow<LeaderCase, LeaderCaseStatus, LeaderCaseTrigger> Machine = Declare();

    private static Workflow<LeaderCase, LeaderCaseStatus, LeaderCaseTrigger> Declare()
    {
        var machine = new Workflow<LeaderCase, LeaderCaseStatus, LeaderCaseTrigger>(
            "LeaderCase", LeaderCaseStatus.Proposed, leaderCase => leaderCase.Status, (leaderCase, status) => leaderCase.MoveTo(status));

        machine.Configure(LeaderCaseStatus.Proposed)
            .Permit(LeaderCaseTrigger.AssignLeader, LeaderCaseStatus.LeaderAssigned)
            .Permit(LeaderCaseTrigger.Claim, LeaderCaseStatus.LeaderAssigned)
            .Permit(LeaderCaseTrigger.Withdraw, LeaderCaseStatus.Withdrawn);

        machine.Configure(LeaderCaseStatus.LeaderAssigned)
            .PermitIf(LeaderCaseTrigger.ApprovePlan, LeaderCaseStatus.PlanApproved,
                LeaderCaseRules.HasPlan, LeaderCaseRules.ApproverIsNotProposer)
            .Permit(LeaderCaseTrigger.Withdraw, LeaderCaseStatus.Withdrawn);

        machine.Configure(LeaderCaseStatus.PlanApproved)
            .Permit(LeaderCaseTrigger.Begin, LeaderCaseStatus.InExecution);

        machine.Configure(LeaderCaseStatus.InExecution)
            .PermitIf(LeaderCaseTrigger.Review, LeaderCaseStatus.Reviewed, LeaderCaseRules.HasProgress);

        machine.Configure(LeaderCaseStatus.Reviewed)
            .Permit(LeaderCaseTrigger.Resolve, LeaderCaseStatus.Resolved)
            .Permit(LeaderCaseTrigger.SendBack, LeaderCaseStatus.SentBack);

        machine.Configure(LeaderCaseStatus.SentBack)
            .Permit(LeaderCaseTrigger.Resume, LeaderCaseStatus.InExecution);

        // Resolved and Withdrawn are final.
        return machine;
    }
}
