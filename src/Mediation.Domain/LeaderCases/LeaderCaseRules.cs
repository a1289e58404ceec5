using Mediation.Domain.Workflow;

namespace Mediation.Domain.LeaderCases;

/// <summary>The rules of a leader's case.</summary>
public static class LeaderCaseRules
{
    /// <summary>There is a plan to approve.</summary>
    public static readonly Rule<LeaderCase> HasPlan = new(
        "leader-case.plan",
        new("写明化解方案和完成期限", "The plan and its due day are written down"),
        Basis.House,
        (leaderCase, _) => RuleOutcome.MetIf(
            !string.IsNullOrWhiteSpace(leaderCase.Plan) && leaderCase.PlanDueOn is not null,
            "尚未写明化解方案或者完成期限", "No plan or no due day yet"),
        mend: "leader-plan");

    /// <summary>Nobody approves what he proposed or wrote. Asked for nobody in particular, the rule has nothing against it.</summary>
    public static readonly Rule<LeaderCase> ApproverIsNotProposer = new(
        "leader-case.approver-not-proposer",
        new("批准人不是提议人，也不是方案的拟定人", "The plan is approved by somebody other than its proposer and its writer"),
        Basis.House,
        (leaderCase, context) => context.Actor switch
        {
            { } actor when actor.UserId == leaderCase.ProposerId =>
                RuleOutcome.NotMet($"{leaderCase.ProposerName}是提议人，不能批准", $"{leaderCase.ProposerName} proposed it and may not approve it"),
            { } actor when actor.UserId == leaderCase.PlanWriterId =>
                RuleOutcome.NotMet($"{leaderCase.PlanWriterName}拟定了方案，不能批准", $"{leaderCase.PlanWriterName} wrote the plan and may not approve it"),
            _ => RuleOutcome.Met,
        });

    /// <summary>A review looks at something that was done.</summary>
    public static readonly Rule<LeaderCase> HasProgress = new(
        "leader-case.progress",
        new("至少有一条进展记录", "There is at least one progress note"),
        Basis.House,
        (leaderCase, _) => RuleOutcome.MetIf(leaderCase.Progress.Count > 0, "尚无进展记录", "No progress note yet"),
        mend: "leader-progress");
}
