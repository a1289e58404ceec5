using Mediation.Domain.Cases;
using Mediation.Domain.Reception;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Given;

namespace Mediation.Domain.Tests.Reception;

public sealed class ReceptionEntryTests
{
    private static readonly Caller Somebody = new(" 示例来访人 ", null, "楼上漏水");

    [Fact]
    public void Arrive_Always_TakesTheHourOfTheAct()
    {
        var entry = ReceptionEntry.Arrive(Guid.NewGuid(), Somebody, 2, Context, Mediator);

        Assert.Equal(Now, entry.ArrivedAt);
        Assert.Equal("示例来访人", entry.VisitorName);
        Assert.Equal(Mediator.Name, entry.ReceivedBy);
        Assert.True(entry.IsWaiting);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ReceptionEntry.MostPeople + 1)]
    public void Arrive_WithAnImpossibleNumber_IsRefused(int people) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReceptionEntry.Arrive(Guid.NewGuid(), Somebody, people, Context, Mediator));

    [Fact]
    public void SolveOnSpot_WhenWaiting_KeepsWhatWasDone()
    {
        var entry = Waiting();

        entry.SolveOnSpot("当场解释清楚");

        Assert.Equal((ReceptionResult.SolvedOnSpot, "当场解释清楚"), (entry.Result, entry.ResultNote));
    }

    [Fact]
    public void SendOn_WhenSolvedAlready_IsRefusedAndChangesNothing()
    {
        var entry = Waiting();
        entry.SolveOnSpot("当场解释清楚");

        Assert.Throws<WorkflowException>(() => entry.SendOn("示例区信访局", withLetter: true));

        Assert.Equal(ReceptionResult.SolvedOnSpot, entry.Result);
        Assert.Null(entry.SentOnTo);
    }

    [Fact]
    public void BecomeCase_WhenWaiting_TiesTheCase()
    {
        var entry = Waiting();
        var registered = SomeCase();

        entry.BecomeCase(registered);

        Assert.Equal((ReceptionResult.BecameCase, registered.Id), (entry.Result, entry.CaseId));
    }

    [Fact]
    public void Leave_Twice_IsRefused()
    {
        var entry = Waiting();
        entry.Leave(Context);

        Assert.Throws<InvalidOperationException>(() => entry.Leave(Context));
    }

    internal static DisputeCase SomeCase() => DisputeCase.Register(
        new Intake(
            "SL01-2026-00001", Guid.NewGuid(), Guid.NewGuid(), new DisputeCategory("neighbours", 2, "邻里纠纷", "Neighbours"), "漏水", "漏水。",
            IntakeChannel.WalkIn, IntakeBasis.Application),
        Context, Mediator);

    private static ReceptionEntry Waiting() => ReceptionEntry.Arrive(Guid.NewGuid(), Somebody, 1, Context, Mediator);
}
