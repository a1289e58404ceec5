using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Agreements;

namespace Mediation.Domain.Tests.Cases;

/// <summary>One dispute, one count: what it counts as and by which day.</summary>
public class CountingTests
{
    [Fact]
    public void Is_WhateverBecameOfACase_PutsItIntoExactlyOneClassAndAMergedOneIntoNone()
    {
        var merged = SomeCase.Registered();
        merged.MergeInto(SomeCase.Registered(), Given.Context, Given.Mediator);

        Assert.Equal([CountedAs.Open], ClassesOf(SomeCase.Registered()));
        Assert.Equal([CountedAs.Open], ClassesOf(SomeCase.Mediating()));
        Assert.Equal([CountedAs.Settled], ClassesOf(SomeCase.Mediating().Settled()));
        Assert.Equal([CountedAs.Settled], ClassesOf(SomeCase.Mediating().Settled().FollowedUp().Performed().Closed()));
        Assert.Equal([CountedAs.Terminated], ClassesOf(SomeCase.Mediating().Terminated()));
        Assert.Equal([CountedAs.Terminated], ClassesOf(SomeCase.Mediating().Terminated(TerminationReason.WithdrawnOneSided)));
        Assert.Equal([CountedAs.Withdrawn], ClassesOf(SomeCase.Registered().Terminated(TerminationReason.WithdrawnOneSided)));
        Assert.Equal([CountedAs.Declined], ClassesOf(Declined()));
        Assert.Equal([CountedAs.Diverted], ClassesOf(Diverted()));
        Assert.Equal([CountedAs.SolvedOnSpot], ClassesOf(SolvedOnSpot()));
        Assert.Empty(ClassesOf(merged));
    }

    [Fact]
    public void Is_WhenViolenceIsFlagged_KeepsTheCaseOutOfTheRateAndStillCountsItOnce()
    {
        var settled = SomeCase.Mediating().Settled();
        var terminated = SomeCase.Mediating().Terminated();
        var open = SomeCase.Mediating();

        foreach (var of in new[] { settled, terminated, open })
            of.FlagViolence(true, "当事人陈述", false, Given.Context, Given.Mediator);

        Assert.Equal([CountedAs.FamilyViolence], ClassesOf(settled));
        Assert.Equal([CountedAs.FamilyViolence], ClassesOf(terminated));
        Assert.Equal([CountedAs.Open], ClassesOf(open));
    }

    [Fact]
    public void Is_WhenASecondRoundBegins_CountsTheCaseOnceByItsLastResult()
    {
        var of = SomeCase.Mediating().Terminated();
        var later = Given.On(Given.Today.AddMonths(2));
        of.Remediate("双方申请", later, Given.Mediator);
        Assert.Equal([CountedAs.Open], ClassesOf(of));
        Assert.Null(of.CountedOn);

        of.Terminate(TerminationReason.NoResult, OtherWaysTold.ByNotice, null, later, Given.Mediator);

        Assert.Equal([CountedAs.Terminated], ClassesOf(of));
        Assert.Equal(later.Today, of.CountedOn);
    }

    [Fact]
    public void Is_WhenAnAgreementIsMediatedAgain_StaysASuccessOfItsOwnDay()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var later = Given.On(Given.Today.AddMonths(2));

        of.Remediate("双方申请", later, Given.Mediator);

        Assert.Equal([CountedAs.Settled], ClassesOf(of));
        Assert.Equal(of.AgreementInForce!.EffectiveOn, of.CountedOn);
    }

    [Fact]
    public void CountedOn_WhenTheAgreementTookEffectEarlier_IsItsDayAndFollowsItsCorrection()
    {
        var of = SomeCase.Mediating();
        var agreement = of.Signed(null, Given.Today.AddDays(-3));
        of.Decided().Settle(Given.Context, Given.Mediator);
        Assert.Equal(Given.Today.AddDays(-3), of.CountedOn);

        of.Sign(agreement, agreement.Slots[0], Given.Today.AddDays(-1));

        Assert.Equal(Given.Today.AddDays(-1), of.CountedOn);
    }

    [Fact]
    public void CountedOn_WhenItEndedWithoutMediation_IsThatDay() =>
        Assert.All([Declined(), Diverted(), SolvedOnSpot()], of => Assert.Equal(Given.Today, of.CountedOn));

    [Fact]
    public void Of_ForEveryOutcome_SaysWhatTheListSays()
    {
        foreach (var of in new[] { SomeCase.Mediating().Settled(), SomeCase.Mediating().Terminated(), Declined(), Diverted(), SolvedOnSpot() })
            Assert.Equal(ClassesOf(of), [Counting.Of(of.Outcome!.Value, of.HasViolenceFlag)]);
    }

    [Theory]
    [InlineData(3, 1, 0.75)]
    [InlineData(0, 2, 0.0)]
    [InlineData(2, 0, 1.0)]
    public void Share_OfEndedCases_IsTheSettledPart(int settled, int terminated, double share) =>
        Assert.Equal((decimal)share, new ResolutionRate(settled, terminated).Share);

    [Fact]
    public void Share_WhenNothingHasEnded_IsNoNumber() => Assert.Null(new ResolutionRate(0, 0).Share);

    private static List<CountedAs> ClassesOf(DisputeCase of) =>
        [.. Enum.GetValues<CountedAs>().Where(what => Counting.Is(what).Compile()(of))];

    private static DisputeCase Declined()
    {
        var of = SomeCase.Registered();
        of.Decline("不属于受理范围", Given.Context, Given.Mediator);
        return of;
    }

    private static DisputeCase Diverted()
    {
        var of = SomeCase.Registered();
        of.Divert(DivertTarget.Notary, "测试公证处", "宜公证", Given.Today.AddDays(9), Given.Context, Given.Mediator);
        return of;
    }

    private static DisputeCase SolvedOnSpot()
    {
        var of = SomeCase.Registered();
        of.SolveOnSpot("当场和好", SomeCase.Confirmed, Given.Context, Given.Mediator);
        return of;
    }
}
