using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Cases;

/// <summary>Capacity is judged on the date of each act and stored with it.</summary>
public class CapacityTests
{
    /// <summary>Turns eighteen two days after <see cref="Given.Today"/>.</summary>
    private static readonly DateOnly AlmostEighteen = Given.Today.AddDays(2).AddYears(-18);

    private static readonly SigningAct ByHand = new(Given.Today, SigningMethod.Signature);

    [Theory]
    [InlineData("2018-03-11", Capacity.None)]
    [InlineData("2018-03-10", Capacity.Limited)]
    [InlineData("2010-03-10", Capacity.Limited)]
    [InlineData("2008-03-11", Capacity.Limited)]
    [InlineData("2008-03-10", Capacity.Full)]
    [InlineData("1950-01-01", Capacity.Full)]
    public void CapacityOn_ByAge_FollowsTheCivilCode(string birth, Capacity capacity) =>
        Assert.Equal(capacity, Person(birth).CapacityOn(Given.Today));

    [Theory]
    [InlineData("2010-03-11", Capacity.Limited)]
    [InlineData("2010-03-10", Capacity.Full)]
    public void CapacityOn_WhenLivingOnOwnEarnings_IsFullFromSixteen(string birth, Capacity capacity) =>
        Assert.Equal(capacity, Person(birth, details => details with { LivesOnOwnEarnings = true, CapacityNote = "工资单在卷" }).CapacityOn(Given.Today));

    [Theory]
    [InlineData(AdultIncapacity.Limited, Capacity.Limited)]
    [InlineData(AdultIncapacity.Without, Capacity.None)]
    public void CapacityOn_WhenAnAdultIsRestricted_IsRestricted(AdultIncapacity incapacity, Capacity capacity) =>
        Assert.Equal(capacity, Person("1950-01-01", details => details with { Incapacity = incapacity }).CapacityOn(Given.Today));

    [Fact]
    public void CapacityOn_WhenBornOnThe29thOfFebruary_CompletesTheYearOnTheFirstOfMarch()
    {
        var party = Person("2008-02-29");

        Assert.Equal((17, 18), (party.AgeOn(Day("2026-02-28")), party.AgeOn(Day("2026-03-01"))));
    }

    [Fact]
    public void CapacityProvided_WhenTheBirthDateIsUnknown_OnlyWarns()
    {
        var of = SomeCase.Empty();
        of.Add(PartySide.Applicant, "测试甲");
        of.Add(PartySide.Respondent, new PartyDetails(PartyKind.Person, "楼上住户"));

        RuleAssert.Warns(CaseRules.CapacityProvided, of, "楼上住户未登记出生日期");
    }

    [Fact]
    public void CapacityProvided_WhenAnOrganisation_AsksForNoBirthDate()
    {
        var of = SomeCase.Empty();
        of.Add(PartySide.Applicant, "测试甲");
        of.Add(PartySide.Respondent, new PartyDetails(PartyKind.Organisation, "测试物业公司") { HeadName = "测试经理" });

        RuleAssert.Met(CaseRules.CapacityProvided, of);
    }

    [Fact]
    public void CapacityProvided_WhenAMinorHasNoRepresentative_IsNotMet()
    {
        var of = WithMinor();
        RuleAssert.NotMet(CaseRules.CapacityProvided, of, "测试小丙不具有完全民事行为能力，尚未登记法定代理人");

        Represent(of, "测试父", null);
        RuleAssert.Met(CaseRules.CapacityProvided, of);
    }

    [Fact]
    public void CapacityProvided_WhenTheGuardianIsTheOpponent_AsksForAnotherOne()
    {
        var of = WithMinor();
        Represent(of, of.Respondent().Name, of.Respondent().Id);
        RuleAssert.NotMet(CaseRules.CapacityProvided, of, "法定代理人是对方当事人");

        Represent(of, "测试母", null);
        RuleAssert.Met(CaseRules.CapacityProvided, of);
    }

    [Fact]
    public void Consent_OfAMinor_KeepsTheCapacityOfThatDayInTheHistory()
    {
        var of = WithMinor();
        var helper = of.InviteHelper("测试邻居", "邻居", Given.Context, Given.Mediator);

        of.AnswerHelper(helper.Id, of.Parties[^1].Id, consents: true, Given.Context, Given.Mediator);
        of.AnswerHelper(helper.Id, of.Applicant().Id, consents: true, Given.Context, Given.Mediator);

        Assert.Equal(
            ["测试小丙（限制民事行为能力）：测试邻居", "测试甲：测试邻居"],
            of.Events.Where(e => e.Act == CaseActs.ConsentToHelper).Select(e => e.Reason));
    }

    [Fact]
    public void Guardian_WhenOnlyTheNameSaysThatItIsTheOpponent_NeitherActsNorSpeaks()
    {
        var of = WithMinor();
        var minor = of.Parties[^1];
        Represent(of, of.Respondent().Name, null);

        RuleAssert.NotMet(CaseRules.CapacityProvided, of, "法定代理人是对方当事人");
        Assert.Empty(of.SpokespeopleOf(minor, Given.Today));

        Represent(of, "测试母", null);
        Assert.Equal(["测试母"], of.SpokespeopleOf(minor, Given.Today));
    }

    [Fact]
    public void Signature_WhenTheGuardianIsTheOpponent_DoesNotCount()
    {
        var of = WithMinor();
        Represent(of, of.Respondent().Name, of.Respondent().Id);
        Represent(of, "测试母", null);
        of.Accepted().Opened();
        var agreement = of.Sent();
        var slot = agreement.PlaceOf(of.Parties[^1]);

        of.Sign(agreement, slot, ByHand with { SignedFor = of.Respondent().Name });
        Assert.Contains("不得代理", SignatureRules.ObstacleTo(agreement, slot)!.Value.Chinese, StringComparison.Ordinal);

        of.Sign(agreement, slot, ByHand with { SignedFor = "测试母" });
        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
    }

    [Fact]
    public void Signature_WhenAMinorSignsAlone_DoesNotCount()
    {
        var of = WithMinor();
        Represent(of, "测试母", null);
        of.Accepted().Opened();
        var agreement = of.Sent();
        var slot = agreement.PlaceOf(of.Parties[^1]);

        of.Sign(agreement, slot, ByHand);

        Assert.Equal(Capacity.Limited, slot.Capacity);
        Assert.Contains("须由法定代理人签名", SignatureRules.ObstacleTo(agreement, slot)!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_WhenAMinorTurnsEighteenBetweenConsentAndSignature_IsTheGrownUpsOwn()
    {
        var of = WithMinor(AlmostEighteen);
        Represent(of, "测试母", null);
        of.Accepted().Opened();
        var grown = of.Parties[^1];
        var agreement = of.Sent();
        var slot = agreement.PlaceOf(grown);
        var birthday = Given.On(Given.Today.AddDays(2));

        of.SignAgreement(agreement.Id, slot.Id, ByHand with { On = birthday.Today, SignedFor = "测试母" }, birthday, Given.Mediator);
        Assert.Contains("不能代签", SignatureRules.ObstacleTo(agreement, slot)!.Value.Chinese, StringComparison.Ordinal);

        of.SignAgreement(agreement.Id, slot.Id, ByHand with { On = birthday.Today }, birthday, Given.Mediator);
        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
        Assert.Equal((Capacity.Limited, Capacity.Full), (grown.Will!.Capacity, slot.Capacity));
    }

    [Fact]
    public void Signature_WhenDatedBeforeTheBirthday_IsJudgedOnThatDay()
    {
        var of = WithMinor(AlmostEighteen);
        Represent(of, "测试母", null);
        of.Accepted().Opened();
        var agreement = of.Sent();
        var slot = agreement.PlaceOf(of.Parties[^1]);
        var later = Given.On(Given.Today.AddDays(5));

        of.SignAgreement(agreement.Id, slot.Id, ByHand with { On = Given.Today.AddDays(1), SignedFor = "测试母" }, later, Given.Mediator);

        Assert.Equal(Capacity.Limited, slot.Capacity);
        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
    }

    [Fact]
    public void Signature_WhenSixteenOnOwnEarnings_CountsWithoutAnybodyElse()
    {
        var of = SomeCase.Registered();
        of.Add(PartySide.Applicant, new PartyDetails(PartyKind.Person, "测试小丁")
        {
            BirthDate = Given.Today.AddYears(-16), LivesOnOwnEarnings = true, CapacityNote = "劳动合同、工资单在卷",
        });
        of.Accepted().Opened();

        var agreement = of.Signed();

        Assert.Equal((AgreementStatus.Effective, Capacity.Full), (agreement.Status, agreement.PlaceOf(of.Parties[^1]).Capacity));
    }

    [Fact]
    public void Signature_WhenAnOrganisationsHeadSigns_Counts()
    {
        var of = SomeCase.Registered();
        var company = of.Add(PartySide.Respondent, new PartyDetails(PartyKind.Organisation, "测试物业公司") { HeadName = "测试经理" });
        of.Accepted().Opened();
        var agreement = of.Sent();

        of.Sign(agreement, agreement.PlaceOf(company), new SigningAct(Given.Today, SigningMethod.Seal) { SignedFor = "测试经理" });

        Assert.Null(SignatureRules.ObstacleTo(agreement, agreement.PlaceOf(company)));
    }

    [Fact]
    public void Sitting_WhenRecordedLater_KeepsTheCapacityOfItsOwnDay()
    {
        var of = WithMinor(AlmostEighteen);
        Represent(of, "测试母", null);
        of.Accepted().Opened();
        var session = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);

        of.RecordSession(
            session.Id,
            new SessionRecord(Given.Now.AddHours(1), [of.Parties[^1].Id]) { SpokenForBy = new Dictionary<Guid, string> { [of.Parties[^1].Id] = "测试母" } },
            Given.On(Given.Today.AddDays(5)), Given.Mediator);

        var attendance = Assert.Single(session.Attendances);
        Assert.Equal((Capacity.Limited, "测试母"), (attendance.Capacity, attendance.RepresentedBy));
    }

    private static Party Person(string birth, Func<PartyDetails, PartyDetails>? with = null)
    {
        var details = new PartyDetails(PartyKind.Person, "测试丙") { BirthDate = Day(birth) };
        return SomeCase.Empty().Add(PartySide.Applicant, with is null ? details : with(details));
    }

    /// <summary>A third party, sixteen unless said otherwise, on the applicant's side.</summary>
    private static DisputeCase WithMinor(DateOnly? birth = null)
    {
        var of = SomeCase.Registered();
        of.Add(PartySide.Applicant, "测试小丙", birth ?? Given.Today.AddYears(-16));
        return of;
    }

    private static void Represent(DisputeCase of, string name, Guid? partyId) => of.AddLegalRepresentative(
        of.Parties[^1].Id, new LegalRepresentative(name, "监护人", partyId: partyId), Given.Context, Given.Mediator);
}
