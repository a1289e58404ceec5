using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>回避: with a ground, without one, once more without one, and staying by everybody's consent.</summary>
public class RecusalTests
{
    private static readonly Guid AnotherMediator = Guid.CreateVersion7();

    private static readonly Guid Successor = Guid.CreateVersion7();

    private readonly DisputeCase of = SomeCase.Registered().Accepted().ReadyToOpen();

    [Theory]
    [InlineData(RecusalGround.NearKin)]
    [InlineData(RecusalGround.Interest)]
    [InlineData(RecusalGround.OtherRelation)]
    [InlineData(RecusalGround.NoGround)]
    public void RequestRecusal_WhenMadeTheFirstTime_WaitsToBeGrantedWhateverTheGround(RecusalGround ground)
    {
        var request = Ask(ground);

        Assert.Equal((RecusalDecision.Pending, SomeCase.Host), (request.Decision, request.MediatorId));
        RuleAssert.NotMet(CaseRules.NoneRecused, of, "测试甲的回避申请尚未处理");
        Assert.Throws<WorkflowException>(() => of.OpenMediation(Given.Context, Given.Mediator));
    }

    [Fact]
    public void GrantRecusal_WhenGranted_LeavesTheCaseWithoutHost()
    {
        var request = Ask(RecusalGround.NoGround);

        of.GrantRecusal(request.Id, Given.Context, Given.Director);

        Assert.Equal((RecusalDecision.Granted, null, null), (request.Decision, of.HostMediatorId, of.HostMediatorName));
        Assert.Equal(("回避", Given.Now), (of.Mediators[0].EndedBecause, of.Mediators[0].Until));
        RuleAssert.Met(CaseRules.NoneRecused, of);
        RuleAssert.NotMet(CaseRules.HostAssigned, of, "尚未确定主持调解员");
    }

    [Fact]
    public void RequestRecusal_WhenMadeAgainWithoutGround_AsksThePartyToChoose()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);

        var further = Ask(RecusalGround.NoGround);

        Assert.Equal(RecusalDecision.AskedToChoose, further.Decision);
        RuleAssert.NotMet(CaseRules.NoneRecused, of, "等待测试甲另行选择调解员（不选择视为拒绝调解）");
    }

    [Fact]
    public void RequestRecusal_WhenMadeAgainWithAGround_IsHeardLikeTheFirst()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);

        Assert.Equal(RecusalDecision.Pending, Ask(RecusalGround.Interest).Decision);
    }

    [Fact]
    public void RequestRecusal_WhenTheOtherSideAsksForTheFirstTime_IsItsOwnFirst()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);

        var request = of.RequestRecusal(of.Respondent().Id, RecusalGround.NoGround, null, Given.Context, Given.Mediator);

        Assert.Equal(RecusalDecision.Pending, request.Decision);
    }

    [Fact]
    public void AssignHost_WhenThePartyHasChosenAnother_AnswersItsRequest()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);
        var further = Ask(RecusalGround.NoGround);

        of.AssignHost(AnotherMediator, "测试调解员戊", AssignmentMode.ChosenByParties, "当事人选择", Given.Context, Given.Director);

        Assert.Equal(RecusalDecision.Granted, further.Decision);
        Assert.Equal((AnotherMediator, "当事人选择"), (of.HostMediatorId, of.Mediators[^2].EndedBecause));
        RuleAssert.Met(CaseRules.NoneRecused, of);
    }

    [Fact]
    public void AssignHost_WhenARequestIsPending_ReplacingTheMediatorGrantsIt()
    {
        var request = Ask(RecusalGround.NearKin);

        of.AssignHost(AnotherMediator, "测试调解员戊", AssignmentMode.Appointed, "回避", Given.Context, Given.Director);

        Assert.Equal(RecusalDecision.Granted, request.Decision);
        of.OpenMediation(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Mediating, of.Status);
    }

    [Fact]
    public void NoneRecused_WhenThePartyMakesNoChoiceAndSoRefuses_LetsTheOthersGoOn()
    {
        var second = of.Add(PartySide.Applicant, "测试丙");
        of.Notified(second).Willing(second);
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);
        Ask(RecusalGround.NoGround);

        of.Refused(of.Applicant());

        RuleAssert.Met(CaseRules.NoneRecused, of);
        of.OpenMediation(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Mediating, of.Status);
    }

    [Fact]
    public void KeepByConsent_WhenTheRelationIsDisclosedAndAllAgree_KeepsTheMediator()
    {
        var request = Ask(RecusalGround.OtherRelation);

        of.KeepByConsent(request.Id, "调解员与申请人同村", Given.Context, Given.Director);

        Assert.Equal((RecusalDecision.KeptByConsent, SomeCase.Host), (request.Decision, of.HostMediatorId));
        Assert.Equal("调解员与申请人同村", request.Disclosed);
        RuleAssert.Met(CaseRules.NoneRecused, of);
    }

    [Fact]
    public void KeepByConsent_WhenNothingIsDisclosed_IsRefused()
    {
        var request = Ask(RecusalGround.OtherRelation);

        Assert.Throws<ArgumentException>(() => of.KeepByConsent(request.Id, " ", Given.Context, Given.Director));
        Assert.Equal(RecusalDecision.Pending, request.Decision);
    }

    [Fact]
    public void NoteNoChoice_WhenThePartyWasAskedToChoose_IsItsRefusal()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);
        of.Hosted("测试调解员己", Successor);
        var further = Ask(RecusalGround.NoGround);

        of.NoteNoChoice(further.Id, Given.Context, Given.Mediator);

        Assert.Equal((RecusalDecision.NoChoiceMade, Participation.Refused), (further.Decision, of.Applicant().Participation));
        RuleAssert.NotMet(CaseRules.NobodyIndispensableRefused, of, "申请人全部拒绝调解");
        Assert.Equal([CaseActs.NoteNoChoice, CaseActs.DeclareRefusal], of.Events.TakeLast(2).Select(e => e.Act));
    }

    [Fact]
    public void NoteNoChoice_WhenNobodyWasAskedToChoose_IsBarred()
    {
        var request = Ask(RecusalGround.NoGround);

        Assert.Throws<WorkflowException>(() => of.NoteNoChoice(request.Id, Given.Context, Given.Mediator));
        Assert.Equal(Participation.Willing, of.Applicant().Participation);
    }

    [Fact]
    public void NoneRecused_WhenARecusedMediatorComesBack_IsNotMetUnlessThePartiesChooseHim()
    {
        of.GrantRecusal(Ask(RecusalGround.Interest).Id, Given.Context, Given.Director);
        of.Hosted();
        RuleAssert.NotMet(CaseRules.NoneRecused, of, "测试调解员甲已经回避，不能再参加本案调解");

        of.AssignHost(AnotherMediator, "测试调解员戊", AssignmentMode.Appointed, "更换", Given.Context, Given.Director);
        RuleAssert.Met(CaseRules.NoneRecused, of);
        of.AddAssistant(SomeCase.Host, "测试调解员甲", Given.Context, Given.Director);
        RuleAssert.NotMet(CaseRules.NoneRecused, of, "测试调解员甲已经回避");
    }

    [Fact]
    public void NoneRecused_WhenThePartiesChooseTheRecusedMediatorAfterAll_IsMet()
    {
        of.GrantRecusal(Ask(RecusalGround.NoGround).Id, Given.Context, Given.Director);

        of.AssignHost(SomeCase.Host, "测试调解员甲", AssignmentMode.ChosenByParties, "各方选择", Given.Context, Given.Director);

        RuleAssert.Met(CaseRules.NoneRecused, of);
    }

    [Fact]
    public void RequestRecusal_WhenNobodyIsInCharge_IsBarred()
    {
        var unhosted = SomeCase.Registered();

        var refusal = Assert.Throws<WorkflowException>(
            () => unhosted.RequestRecusal(unhosted.Applicant().Id, RecusalGround.NoGround, null, Given.Context, Given.Mediator));
        Assert.Equal(CaseRules.HostAssigned.Id, Assert.Single(refusal.Unmet).RuleId);
    }

    private RecusalRequest Ask(RecusalGround ground) =>
        of.RequestRecusal(of.Applicant().Id, ground, "说明", Given.Context, Given.Mediator);
}
