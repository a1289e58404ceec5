using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>委托代理人: at most two a side, papers on file, special authority to sign, nobody for both sides.</summary>
public class AgentTests
{
    private readonly DisputeCase of = SomeCase.Mediating();

    [Fact]
    public void Signature_WhenTheAgentHasSpecialAuthority_Counts()
    {
        var (agreement, slot) = SignedByAgent(Lawyer());

        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today);
        of.SignByHouse(agreement, Given.Today);
        Assert.Equal(AgreementStatus.Effective, agreement.Status);
    }

    [Fact]
    public void Signature_WhenTheAgentHasNoSpecialAuthority_DoesNotCountUntilItIsSupplemented()
    {
        var lawyer = Lawyer(special: false);
        var (agreement, _) = SignedByAgent(lawyer);
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today);
        of.SignByHouse(agreement, Given.Today);
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "无特别授权，其签名不发生效力");
        Assert.Equal((AgreementStatus.AwaitingSignatures, null), (agreement.Status, agreement.EffectiveOn));

        of.SupplementAgent(of.Respondent().Id, lawyer.Id, true, true, specialAuthority: true, Given.Context, Given.Mediator);

        Assert.Equal((AgreementStatus.Effective, Given.Today), (agreement.Status, agreement.EffectiveOn));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Signature_WhenIdentityOrPowerIsNotOnFile_DoesNotCount(bool identity, bool power)
    {
        var (agreement, slot) = SignedByAgent(new Agent("测试律师辛", AgentKind.Lawyer, identity, power, true, Given.Today.AddDays(-5)));

        Assert.Contains("尚未备齐", SignatureRules.ObstacleTo(agreement, slot)!.Value.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void MaySignOn_WhenOutsideThePower_IsFalse(int day, bool may)
    {
        var agent = new Agent("测试律师辛", AgentKind.Lawyer, true, true, true, Given.Today, Given.Today.AddDays(3));

        Assert.Equal(may, agent.MaySignOn(Given.Today.AddDays(day)));
    }

    [Theory]
    [InlineData(ClauseKind.MarriageStatus)]
    [InlineData(ClauseKind.PersonalStatus)]
    public void Signature_WhenDivorceOrAdoption_CannotBeAnAgents(ClauseKind kind)
    {
        var (agreement, slot) = SignedByAgent(Lawyer(), SomeAgreement.Payment(of).With(ClauseKind.Payment, kind));

        Assert.Contains("须由测试乙本人签名", SignatureRules.ObstacleTo(agreement, slot)!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void EndAgency_WhenTheAgentHadSigned_LeavesTheSignatureStanding()
    {
        var lawyer = Lawyer();
        var (agreement, slot) = SignedByAgent(lawyer);

        of.EndAgency(of.Respondent().Id, lawyer.Id, Given.Context, Given.Mediator);

        Assert.Null(SignatureRules.ObstacleTo(agreement, slot));
        Assert.False(lawyer.MayActOn(Given.Today.AddDays(1)));
    }

    [Fact]
    public void AgentsInOrder_WhenASideHasThree_IsNotMetUntilOneLeaves()
    {
        var third = Lawyer("测试律师三");
        Name(of.Respondent(), Lawyer("测试律师一"), Lawyer("测试律师二"));
        RuleAssert.Met(CaseRules.AgentsInOrder, of);
        Name(of.Respondent(), third);
        RuleAssert.NotMet(CaseRules.AgentsInOrder, of, "被申请人有3名代理人，最多2名");

        of.EndAgency(of.Respondent().Id, third.Id, Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.AgentsInOrder, of);
    }

    [Fact]
    public void AgentsInOrder_WhenOneActsForSeveralOfTheSameSide_CountsHimOnce()
    {
        var second = of.Add(PartySide.Respondent, "测试丙");
        Name(of.Respondent(), Lawyer("测试律师一"), Lawyer("测试律师二"));
        Name(second, Lawyer("测试律师一"), Lawyer("测试律师二"));

        RuleAssert.Met(CaseRules.AgentsInOrder, of);
    }

    [Fact]
    public void AgentsInOrder_WhenSomebodyActsForBothSides_IsNotMet()
    {
        Name(of.Respondent(), Lawyer());
        Name(of.Applicant(), Lawyer());

        RuleAssert.NotMet(CaseRules.AgentsInOrder, of, "测试律师辛同时代理双方当事人");
    }

    [Fact]
    public void AgentsInOrder_WhenTheyAreAGroupsRepresentatives_DoesNotCountThem()
    {
        Name(of.Respondent(), [.. Enumerable.Range(1, 5).Select(i => Lawyer($"测试代表{i}", kind: AgentKind.GroupRepresentative))]);

        RuleAssert.Met(CaseRules.AgentsInOrder, of);
    }

    [Fact]
    public void GroupsRepresented_WhenMoreThanTheConfiguredNumber_IsNotMet()
    {
        of.FileGroupList(PartySide.Applicant, Given.Today, 30, ["一", "二", "三", "四", "五"], Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.GroupsRepresented, of);

        of.FileGroupList(PartySide.Applicant, Given.Today, 30, ["一", "二", "三", "四", "五", "六"], Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.GroupsRepresented, of, "申请人推选代表人6名，超过5名");
        RuleAssert.Met(CaseRules.GroupsRepresented, of, Given.Context with { Settings = new() { MostRepresentatives = 6 } });
        Assert.Single(of.GroupLists);
    }

    [Fact]
    public void GroupsRepresented_WhenARepresentativeIsOnNoList_IsNotMet()
    {
        Name(of.Applicant(), Lawyer("测试代表一", kind: AgentKind.GroupRepresentative));
        RuleAssert.NotMet(CaseRules.GroupsRepresented, of, "代表人测试代表一不在已登记的推选书上");

        of.FileGroupList(PartySide.Respondent, Given.Today, 30, ["测试代表一"], Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.GroupsRepresented, of, "不在已登记的推选书上");

        of.FileGroupList(PartySide.Applicant, Given.Today, 30, ["测试代表一"], Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.GroupsRepresented, of);
    }

    [Fact]
    public void AgentsInOrder_WhenNamesDifferButTheIdentityNumberIsTheSame_IsNotMet()
    {
        Name(of.Respondent(), Known("测试律师辛", id: "A"));
        Name(of.Applicant(), Known("测试律师新", id: "A"));

        RuleAssert.NotMet(CaseRules.AgentsInOrder, of, "同时代理双方当事人");
    }

    [Fact]
    public void AgentsInOrder_WhenTheNameIsTheSameButTheIdentityNumbersDiffer_IsMet()
    {
        Name(of.Respondent(), Known("测试律师辛", id: "A"));
        Name(of.Applicant(), Known("测试律师辛", id: "B"));

        RuleAssert.Met(CaseRules.AgentsInOrder, of);
    }

    [Theory]
    [InlineData("测试律师辛", "1", "测试律师辛", "1", RuleResult.NotMet)]
    [InlineData("测试律师辛", "1", "测试律师辛", "2", RuleResult.Warning)]
    [InlineData("测试律师辛", "1", "测试律师新", "1", RuleResult.Warning)]
    [InlineData("测试律师辛", "1", "测试律师新", "2", RuleResult.Met)]
    [InlineData("测试律师辛", "1", "测试律师辛", null, RuleResult.NotMet)]
    public void AgentsInOrder_WithoutIdentityNumbers_LooksAtTelephoneAndName(string one, string? phone, string other, string? otherPhone, RuleResult result)
    {
        Name(of.Respondent(), Known(one, phone: phone));
        Name(of.Applicant(), Known(other, phone: otherPhone));

        Assert.Equal(result, CaseRules.AgentsInOrder.Check(of, Given.Context).Result);
    }

    [Fact]
    public void AgentsInOrder_WhenAPartyActsForTheOtherSide_IsNotMet()
    {
        Name(of.Respondent(), Lawyer("测试甲", kind: AgentKind.NearKin));

        RuleAssert.NotMet(CaseRules.AgentsInOrder, of, "测试甲是一方当事人，不能代理对方");
    }

    [Fact]
    public void AgentsInOrder_WhenTwoPartiesHaveOneName_IsMet()
    {
        of.Add(PartySide.Respondent, "测试甲");

        RuleAssert.Met(CaseRules.AgentsInOrder, of);
    }

    [Fact]
    public void ActsForTheOther_WhenTheAgentActsForTheOtherSideAlready_SaysSoBeforeHeIsEntered()
    {
        Name(of.Respondent(), Known("测试律师辛", id: "A"));

        Assert.Equal(
            RuleResult.NotMet, CaseRules.ActsForTheOther(of, of.Applicant().Id, Known("测试律师新", id: "A"), Given.Today).Result);
        Assert.Equal(
            RuleResult.Met, CaseRules.ActsForTheOther(of, of.Applicant().Id, Known("测试律师辛", id: "B"), Given.Today).Result);
    }

    private static Agent Known(string name, string? id = null, string? phone = null) =>
        new(name, AgentKind.Lawyer, true, true, true, Given.Today.AddDays(-5)) { NationalId = Sealed(id), Phone = Sealed(phone) };

    private static SealedText? Sealed(string? index) => index is null ? null : new SealedText("密", index, "***");

    private static Agent Lawyer(string name = "测试律师辛", bool special = true, AgentKind kind = AgentKind.Lawyer) =>
        new(name, kind, true, true, special, Given.Today.AddDays(-5));

    private void Name(Party party, params Agent[] agents)
    {
        foreach (var agent in agents)
            of.AddAgent(party.Id, agent, Given.Context, Given.Mediator);
    }

    private (Agreement Agreement, SignatureSlot Slot) SignedByAgent(Agent agent, AgreementContent? content = null)
    {
        Name(of.Respondent(), agent);
        var agreement = of.Sent(content);
        var slot = agreement.PlaceOf(of.Respondent());
        of.Sign(agreement, slot, new SigningAct(Given.Today, SigningMethod.Signature) { SignedFor = agent.Name, AgentId = agent.Id });
        return (agreement, slot);
    }
}
