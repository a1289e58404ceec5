using Mediation.Domain.LeaderCases;

namespace Mediation.Domain.Tests.LeaderCases;

/// <summary>Leaders' cases as tests start from them; always proposed by the mediator.</summary>
internal static class SomeLeaderCase
{
    internal static LeaderCase Proposed() =>
        new(Guid.CreateVersion7(), LeaderCaseGround.Severity, "涉及三十余户", Given.Context, Given.Mediator);

    internal static LeaderCase Led()
    {
        var leaderCase = Proposed();
        leaderCase.AssignLeader("测试领导寅", "街道办事处主任", Given.Context, Given.Mediator);
        return leaderCase;
    }

    internal static LeaderCase InExecution()
    {
        var leaderCase = Led();
        leaderCase.WritePlan("分三步化解", Given.Today.AddDays(30), Given.Mediator);
        leaderCase.ApprovePlan(Given.Context, Given.Director);
        leaderCase.Begin(Given.Context, Given.Mediator);
        return leaderCase;
    }
}
