using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>Every request has an outcome of its own; one agreed is enough to settle, the others are told the other ways.</summary>
public class PartialAgreementTests
{
    private readonly DisputeCase of = SomeCase.Registered();
    private readonly CaseRequest second;

    public PartialAgreementTests()
    {
        second = of.AddRequest(of.Applicant().Id, "赔礼道歉", Given.Context, Given.Mediator);
        of.Accepted().Opened().Signed();
        Decide(of.Requests[0], RequestOutcome.Agreed);
    }

    [Fact]
    public void RequestsDecided_WhenOneHasNoOutcome_NamesIt() =>
        RuleAssert.NotMet(CaseRules.RequestsDecided, of, "申请事项2尚无结果");

    [Fact]
    public void RequestsDecided_WhenTheOtherWaysWereNotTold_NamesTheRequest()
    {
        Decide(second, RequestOutcome.NotAgreed);

        RuleAssert.NotMet(CaseRules.RequestsDecided, of, "申请事项2未达成一致，尚未告知其他途径");
    }

    [Theory]
    [InlineData(OtherWaysTold.OrallyNoted)]
    [InlineData(OtherWaysTold.ByNotice)]
    public void Settle_WhenOneIsAgreedAndTheOtherToldTheOtherWays_Settles(OtherWaysTold told)
    {
        Decide(second, RequestOutcome.NotAgreed, told);

        of.Settle(Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Settled, CaseOutcome.SettledInWriting, Given.Today), (of.Status, of.Outcome, of.SettledOn));
        Assert.Equal(RequestOutcome.NotAgreed, second.Outcome);
    }

    [Fact]
    public void Settle_WhenTheRestWasWithdrawn_NeedsNoWordOnOtherWaysAndIsAWholeSuccess()
    {
        Decide(second, RequestOutcome.Withdrawn);

        RuleAssert.Met(CaseRules.RequestsDecided, of);
        of.Settle(Given.Context, Given.Mediator);
        Assert.False(of.IsPartialSuccess);
    }

    [Fact]
    public void Settle_WhenOneRequestIsLeft_IsOneSuccessMarkedPartialAndTheMarkFollowsTheOutcome()
    {
        Decide(second, RequestOutcome.NotAgreed, OtherWaysTold.OrallyNoted);
        of.Settle(Given.Context, Given.Mediator);
        Assert.True(of.IsPartialSuccess);

        Decide(second, RequestOutcome.Agreed);

        Assert.False(of.IsPartialSuccess);
    }

    [Fact]
    public void RequestsDecided_WhenNoneIsAgreed_IsNotMet()
    {
        Decide(of.Requests[0], RequestOutcome.NotAgreed, OtherWaysTold.OrallyNoted);
        Decide(second, RequestOutcome.Withdrawn);

        RuleAssert.NotMet(CaseRules.RequestsDecided, of, "没有任何申请事项达成一致");
    }

    [Fact]
    public void Close_WhenTheRestWasToBeToldByNotice_WaitsForItsDelivery()
    {
        Decide(second, RequestOutcome.NotAgreed, OtherWaysTold.ByNotice);
        of.Settle(Given.Context, Given.Mediator);
        of.FollowedUp().Performed();

        RuleAssert.NotMet(ClosingRules.NoticeDelivered, of, "尚未送达测试甲");
        RuleAssert.Met(ClosingRules.NoticeDelivered, of.Delivered(PaperKind.TerminationNotice, of.Applicant()));
        Assert.Equal(CaseStatus.Closed, of.Closed().Status);
    }

    [Fact]
    public void Close_WhenTheRestWasToldByMouth_WaitsForNothing()
    {
        Decide(second, RequestOutcome.NotAgreed, OtherWaysTold.OrallyNoted);
        of.Settle(Given.Context, Given.Mediator);

        RuleAssert.Met(ClosingRules.NoticeDelivered, of.FollowedUp());
    }

    [Fact]
    public void AgreementEffective_WhenNoneIsInForce_IsNotMet()
    {
        RuleAssert.Met(CaseRules.AgreementEffective, of);
        RuleAssert.NotMet(CaseRules.AgreementEffective, SomeCase.Mediating(), "尚无生效的协议");

        of.AnnulAgreement(of.AgreementInForce!.Id, "法院确认无效", Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.AgreementEffective, of, "尚无生效的协议");
    }

    private void Decide(CaseRequest request, RequestOutcome outcome, OtherWaysTold? told = null) =>
        of.DecideRequest(request.Id, outcome, told, null, Given.Context, Given.Mediator);
}
