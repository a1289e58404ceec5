using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>个人信息: consents with the version of the notice, per hand-over, withdrawn from now on; what is missing warns and never bars.</summary>
public sealed class PrivacyTests
{
    private readonly DisputeCase of = SomeCase.Registered();

    [Fact]
    public void Accept_WithoutConsent_WarnsAndIsCarriedOut()
    {
        of.Notified(of.Applicant());
        RuleAssert.Warns(PrivacyRules.ApplicantsConsented, of, "尚未登记测试甲对处理个人信息的同意");

        of.Accept(Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Accepted, of.Status);
        Assert.Contains(of.Events[^1].Checks, check => check.RuleId == PrivacyRules.ApplicantsConsented.Id && check.Result == RuleResult.Warning);
    }

    [Fact]
    public void RecordConsent_KeepsTheVersionOfTheNoticeAndMeetsTheRule()
    {
        Record(ConsentKind.Processing);

        var consent = Assert.Single(of.Applicant().Consents);
        Assert.Equal(("v1", DeclarationWay.Signed, Capacity.Full, Given.Mediator.Name), (consent.NoticeVersion, consent.Way, consent.Capacity, consent.TakenDownBy));
        RuleAssert.Met(PrivacyRules.ApplicantsConsented, of);
        Assert.Contains("同意处理个人信息，告知书版本v1", of.Events[^1].Reason, StringComparison.Ordinal);
        RuleAssert.Warns(PrivacyRules.EverybodyConsented, of, "测试乙");
    }

    [Fact]
    public void WithdrawConsent_EndsItFromNowOnAndKeepsIt()
    {
        Record(ConsentKind.Processing);
        var consent = of.Applicant().Consents[0];

        of.WithdrawConsent(of.Applicant().Id, consent.Id, "来电撤回", Given.Context, Given.Mediator);

        Assert.Equal((false, "来电撤回"), (consent.Holds, consent.WithdrawnNote));
        Assert.False(of.Applicant().HasConsented(ConsentKind.Processing));
        Assert.Throws<KeyNotFoundException>(() => of.WithdrawConsent(of.Applicant().Id, consent.Id, "再撤回", Given.Context, Given.Mediator));
    }

    [Fact]
    public void HandOver_IsConsentedForOneReceiver()
    {
        Record(ConsentKind.HandOver, "测试法院");

        Assert.True(of.Applicant().HasConsented(ConsentKind.HandOver, "测试法院"));
        Assert.False(of.Applicant().HasConsented(ConsentKind.HandOver, "测试派出所"));
        Assert.False(of.Applicant().HasConsented(ConsentKind.Processing));
    }

    [Fact]
    public void HasConsented_AfterARefusal_IsFalse()
    {
        Record(ConsentKind.SensitiveData);
        Record(ConsentKind.SensitiveData, gives: false);

        Assert.False(of.Applicant().HasConsented(ConsentKind.SensitiveData));
    }

    [Fact]
    public void Divert_WithoutSeparateConsent_WarnsAndIsCarriedOut()
    {
        RuleAssert.Warns(PrivacyRules.HandOverConsented, of, "单独同意");

        of.Divert(DivertTarget.Arbitration, "测试仲裁委", "属于劳动争议", Given.Today.AddDays(30), Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Diverted, of.Status);
    }

    [Fact]
    public void RecordConsent_OfAChild_NeedsALegalRepresentative()
    {
        of.CorrectParty(of.Applicant().Id, new PartyDetails(PartyKind.Person, "测试孩子") { BirthDate = Given.Today.AddYears(-10) }, Given.Context, Given.Mediator);
        Assert.Equal("privacy.guardian", Assert.Single(Assert.Throws<WorkflowException>(() => Record(ConsentKind.Processing)).Unmet).RuleId);
        Record(ConsentKind.Processing, gives: false);

        of.AddLegalRepresentative(of.Applicant().Id, new LegalRepresentative("测试母亲", "母亲"), Given.Context, Given.Mediator);
        Record(ConsentKind.Processing);

        Assert.True(of.Applicant().HasConsented(ConsentKind.Processing));
    }

    [Fact]
    public void Rules_OfAnOrganisation_AskForNoConsent()
    {
        of.CorrectParty(of.Applicant().Id, new PartyDetails(PartyKind.Organisation, "测试公司"), Given.Context, Given.Mediator);

        RuleAssert.Met(PrivacyRules.ApplicantsConsented, of);
    }

    private void Record(ConsentKind kind, string? receiver = null, bool gives = true) => of.RecordConsent(
        of.Applicant().Id, new ConsentStatement(kind, receiver, gives, DeclarationWay.Signed, "v1", null), Given.Context, Given.Mediator);
}
