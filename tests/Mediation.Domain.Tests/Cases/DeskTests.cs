using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>
/// What stands on somebody's desk is asked of the case alone, so nothing of it may be open once the case needs no more work. An
/// archived case is read-only: whoever archived it was warned of what was left (<see cref="ClosingRules.NothingCarriedOver"/>).
/// </summary>
public class DeskTests
{
    private static readonly Func<DisputeCase, bool> StandsOnADesk = DisputeCase.StandsOnADesk.Compile();

    [Fact]
    public void Case_WhateverHappensToIt_StandsOnADeskWhileAnythingOfItIsOpen() => RandomWalk.Run(
        CaseWorkflow.Machine, CaseLife.Begin, of => of.Status, CaseLife.GoOn, CaseLife.Act, of => of.Status == CaseStatus.Archived || StandsOnADesk(of) || !OpenParts(of).Any());

    private static IEnumerable<string> OpenParts(DisputeCase of) =>
    [
        .. of.Visits.Where(part => part.IsOpen).Select(_ => "visit"),
        .. of.Sessions.Where(part => part.Status is SessionStatus.Planned or SessionStatus.Recorded).Select(_ => "sitting"),
        .. of.Agreements.Where(part => part.IsOpen).Select(_ => "agreement"),
        .. of.Consultations.Where(part => part.IsOpen).Select(_ => "consultation"),
        .. of.LeaderCases.Where(part => part.IsOpen).Select(_ => "leader's case"),
        .. of.FollowUpVisits.Where(part => part.IsOpen).Select(_ => "follow-up visit"),
        .. of.Confirmations.Where(part => part.IsOpen).Select(_ => "confirmation"),
    ];
}
