using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>What giving up a request (申请事项) needs.</summary>
public static class RequestRules
{
    /// <summary>An agent changes or gives up a claim only with special authority, as he signs only with it.</summary>
    /// <param name="agentId">The agent who gives it up; null when the party does.</param>
    public static Rule<DisputeCase> AgentMayGiveUp(Guid? agentId) => new(
        "request.special-authority",
        new("代理人变更、放弃申请事项，须有特别授权，且身份证明、授权委托书已备齐", "An agent who changes or gives up a claim has special authority, with identity and power on file"),
        Basis.Statute("民事诉讼法第六十二条", "Civil Procedure Law art. 62"),
        (c, context) => agentId is { } id && !AgentOf(c, id).MaySignOn(context.Today)
            ? RuleOutcome.NotMet(
                $"代理人{AgentOf(c, id).Name}没有特别授权或者手续不全，不能代为放弃", $"Agent {AgentOf(c, id).Name} has no special authority, or papers are missing, and can't give it up")
            : RuleOutcome.Met,
        mend: "parties");

    private static Agent AgentOf(DisputeCase of, Guid agentId) =>
        of.Parties.SelectMany(p => p.Agents).FirstOrDefault(agent => agent.Id == agentId)
            ?? throw new KeyNotFoundException("This case has no such agent.");
}
