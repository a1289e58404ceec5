using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>变更、承认、放弃申请事项: who moved a claim, under which power, and before whom.</summary>
public sealed class ClaimChangeTests
{
    private readonly DisputeCase of = SomeCase.Mediating();
    private readonly CaseRequest request;
    private readonly Agent plain = Lawyer("测试律师一", special: false);
    private readonly Agent special = Lawyer("测试律师二", special: true);

    public ClaimChangeTests()
    {
        of.AddAgent(of.Applicant().Id, plain, Given.Context, Given.Mediator);
        of.AddAgent(of.Applicant().Id, special, Given.Context, Given.Mediator);
        request = of.AddRequest(of.Applicant().Id, "赔偿3000元", Given.Context, Given.Mediator);
    }

    [Fact]
    public void ChangeRequest_ByAnAgent_NeedsSpecialAuthorityAndASecondPerson()
    {
        RefusedBy("request.special-authority", () => Change(By(plain)));
        RefusedBy(RequestRules.HeardByTwoId, () => Change(By(special) with { Witness = null }));
        RefusedBy(RequestRules.HeardByTwoId, () => Change(By(special) with { Witness = Given.Mediator.Name }));
        Assert.Equal("赔偿3000元", request.Text);

        Change(By(special));

        var change = Assert.Single(request.Changes);
        Assert.Equal(
            (ClaimChangeKind.Changed, "赔偿3000元", "赔偿2000元", "测试律师二", special.From, "测试核对人", Given.Mediator.Name),
            (change.Kind, change.Before, change.After, change.AgentName, change.PowerFrom!.Value, change.Witness, change.TakenDownBy));
        Assert.Equal("赔偿2000元", request.Text);
        Assert.Contains("由代理人测试律师二代为表示，特别授权", of.Events[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangeRequest_ByTheParty_NeedsNoSecondPersonUnlessItIsOnTheTelephone()
    {
        Change(Self());
        RefusedBy(RequestRules.HeardByTwoId, () => Change(Self() with { Way = DeclarationWay.PhoneNoted }));
        Change(Self() with { Way = DeclarationWay.PhoneNoted, Witness = "测试核对人" });
        Assert.Equal(2, request.Changes.Count);
    }

    [Fact]
    public void ChangeRequest_OfOneThatWasDecided_OpensItAgain()
    {
        of.DecideRequest(request.Id, RequestOutcome.NotAgreed, OtherWaysTold.OrallyNoted, "差距大", Given.Context, Given.Mediator);

        Change(Self());

        Assert.Equal((RequestOutcome.Pending, null, null), (request.Outcome, request.OtherWays, request.Note));
    }

    [Fact]
    public void ChangeRequest_OnceSomethingIsAgreedOrTheCaseHasEnded_IsRefused()
    {
        foreach (var over in new[] { SomeCase.Mediating().Settled(), SomeCase.Mediating().Settled().FollowedUp() })
        {
            RefusedBy("request.still-mediated", () => over.ChangeRequest(
                over.Requests[0].Id, "别的", new ClaimStatement(over.Applicant().Id, null, DeclarationWay.Signed, null), Given.Context, Given.Mediator));
        }

        of.Terminate(TerminationReason.NoResult, OtherWaysTold.OrallyNoted, "差距大", Given.Context, Given.Mediator);
        RefusedBy("request.still-mediated", () => Change(Self()));
    }

    [Fact]
    public void AdmitRequest_IsTheOtherSidesWord()
    {
        RefusedBy("request.right-side", () => of.AdmitRequest(request.Id, Self(), Given.Context, Given.Mediator));
        RefusedBy("request.right-side", () => Change(Self() with { PartyId = of.Respondent().Id }));

        of.AdmitRequest(request.Id, Self() with { PartyId = of.Respondent().Id }, Given.Context, Given.Mediator);

        Assert.Equal((ClaimChangeKind.Admitted, "赔偿3000元"), (request.Changes[0].Kind, request.Text));
    }

    [Fact]
    public void DecideRequest_WhenAnAgentGivesItUp_NeedsSpecialAuthority()
    {
        RefusedBy("request.special-authority", () => GiveUp(By(plain)));
        GiveUp(By(special));
        Assert.Equal((RequestOutcome.Withdrawn, special.Id), (request.Outcome, request.Changes[^1].AgentId!.Value));
        GiveUp(Self());
        Assert.Null(request.Changes[^1].AgentId);
    }

    [Fact]
    public void ChangeRequest_OfAPartyWithoutFullCapacity_NeedsALegalRepresentative()
    {
        of.CorrectParty(of.Applicant().Id, new PartyDetails(PartyKind.Person, "测试孩子") { BirthDate = Given.Today.AddYears(-10) }, Given.Context, Given.Mediator);
        RefusedBy("request.capacity", () => Change(Self()));

        of.AddLegalRepresentative(of.Applicant().Id, new LegalRepresentative("测试母亲", "母亲"), Given.Context, Given.Mediator);

        Change(Self());
        Assert.Equal(Capacity.Limited, request.Changes[0].PartyCapacity);
    }

    private void Change(ClaimStatement said) => of.ChangeRequest(request.Id, "赔偿2000元", said, Given.Context, Given.Mediator);

    private void GiveUp(ClaimStatement said) =>
        of.DecideRequest(request.Id, RequestOutcome.Withdrawn, null, null, Given.Context, Given.Mediator, said);

    private ClaimStatement Self() => new(of.Applicant().Id, null, DeclarationWay.OralNoted, null);

    private ClaimStatement By(Agent agent) => Self() with { AgentId = agent.Id, Witness = "测试核对人" };

    private static Agent Lawyer(string name, bool special) =>
        new(name, AgentKind.Lawyer, identityOnFile: true, powerOnFile: true, special, Given.Today.AddDays(-10));

    private static void RefusedBy(string rule, Action act) =>
        Assert.Equal(rule, Assert.Single(Assert.Throws<WorkflowException>(act).Unmet).RuleId);
}
