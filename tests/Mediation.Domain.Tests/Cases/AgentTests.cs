using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;

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
