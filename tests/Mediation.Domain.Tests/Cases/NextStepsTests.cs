using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Tests.Cases;

public sealed class NextStepsTests
{
    public static TheoryData<CaseStatus> Stages => new(Enum.GetValues<CaseStatus>());

    [Theory]
    [MemberData(nameof(Stages))]
    public void RankedIn_Always_ListsWhatTheStageDeclares(CaseStatus stage)
    {
        var declared = CaseWorkflow.Machine.GetInfo().Transitions.Where(t => t.From == stage.ToString()).Select(t => t.Trigger).Distinct();

        Assert.Equal(declared.Order(), NextSteps.RankedIn(stage).Select(t => t.ToString()).Order());
    }

    [Fact]
    public void Of_WhenNothingIsSpecial_BeginsWithTheUsualStep() =>
        Assert.Equal(CaseTrigger.Accept, First(SomeCase.Registered()));

    [Fact]
    public void Of_WhenASideRefuses_BeginsWithTheEnd()
    {
        var of = SomeCase.Registered();
        of.DeclareRefusal(of.Respondent().Id, DeclarationWay.PhoneNoted, null, Given.Context, Given.Mediator);

        Assert.Equal(CaseTrigger.Terminate, First(of));
    }

    [Fact]
    public void Of_WhenTheMatterIsOutOfScope_BeginsWithDeclining() =>
        Assert.Equal(CaseTrigger.Decline, First(SomeCase.Registered(intake => intake with { ScopeObstacle = ScopeObstacle.AlreadyWithAuthority })));

    private static CaseTrigger First(DisputeCase of) => NextSteps.Of(of, Given.Context)[0].Trigger;
}
