using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>联合调解: the case's own committee leads, all hosts are listed, and the seals needed are stated before anybody signs.</summary>
public sealed class JointMediationTests
{
    private readonly DisputeCase of = SomeCase.Mediating();
    private readonly JointHost sealing = SomeCase.OtherCommittee();
    private readonly JointHost helping = SomeCase.OtherCommittee(seals: false);

    [Fact]
    public void SendForSignature_WhenTwoCommitteesSeal_OpensAPlaceForEachSeal()
    {
        Arrange(sealing, helping);

        var agreement = of.Sent();

        Assert.Equal(
            [SomeAgreement.Committee, sealing.Name], agreement.Slots.Where(slot => slot.Role == SignatoryRole.CommitteeSeal).Select(slot => slot.Name));
        Assert.Equal(4, agreement.Copies);
    }

    [Fact]
    public void Agreement_WhenOneSealIsMissing_IsNotInForceAndThenTakesEffectOnTheLatestDay()
    {
        Arrange(sealing);
        var agreement = of.Sent();
        foreach (var slot in agreement.Slots.Where(slot => slot.Name != sealing.Name).ToList())
            of.Sign(agreement, slot, Given.Today.AddDays(-3));
        RuleAssert.NotMet(AgreementRules.CommitteeSealed, agreement, $"{sealing.Name}尚未加盖印章");
        Assert.Equal((AgreementStatus.AwaitingSignatures, null), (agreement.Status, agreement.EffectiveOn));

        of.Sign(agreement, agreement.Slots.Single(slot => slot.Name == sealing.Name), Given.Today);

        Assert.Equal((AgreementStatus.Effective, Given.Today), (agreement.Status, agreement.EffectiveOn));
    }

    [Fact]
    public void ArrangeJointMediation_WhenAnAgreementIsOutForSignature_IsBarredUntilItIsADraftAgain()
    {
        var agreement = of.Sent();

        var refusal = Assert.Throws<WorkflowException>(() => Arrange(sealing));
        Assert.Equal(CaseRules.SealsStatedBeforeSigning.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Empty(of.JointHosts);

        of.ReturnAgreementToDraft(agreement.Id, "增加联合调解单位", Given.Context, Given.Mediator);
        Arrange(sealing);
        Assert.Equal([sealing], of.JointHosts);
    }

    [Fact]
    public void ArrangeJointMediation_WhenArrangedAnew_ReplacesTheListAndSaysSoInTheHistory()
    {
        Arrange(sealing, helping);
        Assert.Equal((CaseActs.ArrangeJointMediation, $"{sealing.Name}（用印）、{helping.Name}"), (of.Events[^1].Act, of.Events[^1].Reason));

        Arrange();

        Assert.Empty(of.JointHosts);
        Assert.Single(of.Sent().Slots, slot => slot.Role == SignatoryRole.CommitteeSeal);
    }

    [Fact]
    public void ArrangeJointMediation_WhenTheLeadingCommitteeOrOneTwiceIsNamed_Refuses()
    {
        Assert.Throws<ArgumentException>(() => Arrange(new JointHost(of.CommitteeId, "本委员会", true)));
        Assert.Throws<ArgumentException>(() => Arrange(sealing, sealing));
        Assert.Empty(of.JointHosts);
    }

    [Fact]
    public void ArrangeJointMediation_WhenTheCaseIsOver_IsBarred() =>
        Assert.Throws<WorkflowException>(() => SomeCase.Mediating().Terminated().ArrangeJointMediation([sealing], Given.Context, Given.Mediator));

    private void Arrange(params JointHost[] hosts) => of.ArrangeJointMediation(hosts, Given.Context, Given.Mediator);
}
