using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Cases;

namespace Mediation.Domain.Tests.Sessions;

/// <summary>Whoever joins late is told at the sitting, and consents by taking part after that (人民调解法 17, 23).</summary>
public sealed class TakingPartTests
{
    [Fact]
    public void Record_WhenSomebodyJoinedLate_KeepsNoticeAndWillOfTheSitting()
    {
        var (of, late) = WithLateParty(SomeCase.Adult);

        Sit(of, "已告知权利义务");

        Assert.Equal(DeclarationWay.OralNoted, late.RightsNotice!.Way);
        Assert.Equal((Participation.Willing, DeclarationWay.ByTakingPart), (late.Participation, late.Will!.Way));
        Assert.Contains(of.Events, e => e.Act == CaseActs.DeclareWilling && e.SubjectId == late.Id);
    }

    [Fact]
    public void Record_WithoutANotice_TakesNothingForConsent()
    {
        var (of, late) = WithLateParty(SomeCase.Adult);

        Sit(of, null);

        Assert.Equal((null, Participation.Undecided), (late.RightsNotice, late.Participation));
    }

    [Theory]
    [InlineData(null, Participation.Undecided)]
    [InlineData("测试母", Participation.Willing)]
    public void Record_OfAMinor_TakesConsentOnlyFromWhoActsForIt(string? spokenForBy, Participation expected)
    {
        var (of, late) = WithLateParty(Given.Today.AddYears(-10));
        of.AddLegalRepresentative(late.Id, new LegalRepresentative("测试母", "母亲"), Given.Context, Given.Mediator);

        Sit(of, "已告知权利义务", spokenForBy is null ? [] : new() { [late.Id] = spokenForBy });

        Assert.Equal(expected, late.Participation);
    }

    [Fact]
    public void Record_OfWhoWasAskedBefore_ChangesNothing()
    {
        var of = SomeCase.Mediating();
        var before = of.Respondent().Will;

        Sit(of, "已告知权利义务");

        Assert.Same(before, of.Respondent().Will);
    }

    private static (DisputeCase Of, Party Late) WithLateParty(DateOnly birth)
    {
        var of = SomeCase.Mediating();
        return (of, of.Add(PartySide.Respondent, new PartyDetails(PartyKind.Person, "测试迟到") { BirthDate = birth }));
    }

    private static void Sit(DisputeCase of, string? notice, Dictionary<Guid, string>? spokenForBy = null)
    {
        var plan = new SessionPlan(SittingKind.Joint, null, IsOpen: false, Given.Now, "测试中心", "测试调解员甲", "测试记录员卯");
        var session = of.PlanSession(plan, Given.Context, Given.Mediator);
        of.RecordSession(
            session.Id,
            new SessionRecord(Given.Now, [.. of.Parties.Select(party => party.Id)]) { NoticeGiven = notice, SpokenForBy = spokenForBy ?? [] },
            Given.Context, Given.Mediator);
    }
}
