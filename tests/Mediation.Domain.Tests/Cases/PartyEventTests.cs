using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>Death, loss of capacity and dissolution of a party, before and after the agreement takes effect.</summary>
public class PartyEventTests
{
    private static readonly PartyDetails Heir = new(PartyKind.Person, "测试乙之子") { BirthDate = SomeCase.Adult };

    [Fact]
    public void Death_WhenMediationIsUnderWay_SuspendsWithTheQuestionOfASuccessor()
    {
        var of = SomeCase.Mediating();

        Die(of, of.Respondent());

        Assert.Equal((CaseStatus.Suspended, CaseStatus.Mediating), (of.Status, of.StageBeforeSuspension));
        Assert.Equal(SuspensionReason.AwaitingSuccessor, of.Stops[^1].Reason);
        RuleAssert.NotMet(CaseRules.NobodyAwaitsSuccessor, of, "测试乙尚无承继人或者代理人");
        Assert.Equal((DueKind.Successor, Given.Today.AddDays(30)), of.DueDays(Given.Context).Single(due => due.Kind == DueKind.Successor));
        Assert.Throws<WorkflowException>(() => of.Unsuspend("继续", Given.Context, Given.Mediator));
    }

    [Fact]
    public void Death_WhenASuccessorStepsIn_GoesOnWithTheSuccessorInThePlaceOfTheDead()
    {
        var of = SomeCase.Mediating();
        var dead = of.Respondent();
        Die(of, dead);

        var heir = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);
        of.Unsuspend("继承人参加", Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Mediating, PartySide.Respondent, dead.Id), (of.Status, heir.Side, heir.SuccessorOfPartyId));
        Assert.DoesNotContain(of.DueDays(Given.Context), due => due.Kind == DueKind.Successor);
        Assert.Equal((true, false), (dead.IsReplaced, dead.TakesPart));
        Assert.Equal([of.Applicant(), heir], of.SigningParties);
    }

    [Fact]
    public void Death_WhenThereIsNoSuccessor_LeavesTermination()
    {
        var of = SomeCase.Mediating();
        Die(of, of.Respondent());

        Assert.Equal(CaseStatus.Terminated, of.Terminated(TerminationReason.PartyGoneWithoutSuccessor).Status);
    }

    [Fact]
    public void Death_WhenOneOfSeveralLeavesNoSuccessor_TheOthersGoOnWithoutHim()
    {
        var of = SomeCase.Registered();
        var third = of.Add(PartySide.Respondent, "测试丙");
        of.Accepted().Opened();
        Die(of, third);

        of.ResolvePartyEvent(third.Id, "无承继人，其余各方继续", Given.Context, Given.Mediator);
        of.Unsuspend("继续", Given.Context, Given.Mediator);

        Assert.True(third.HasLeft);
        Assert.DoesNotContain(of.Sent().Slots, slot => slot.PartyId == third.Id);
    }

    [Fact]
    public void Death_WhenTheDeadHadSigned_KeepsTheSignatureButNothingTakesEffectWithoutTheSuccessor()
    {
        var of = SomeCase.Mediating();
        var dead = of.Respondent();
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today);
        of.Sign(agreement, agreement.PlaceOf(dead), Given.Today);
        Die(of, dead);
        of.SignByHouse(agreement, Given.Today);
        Assert.Equal((AgreementStatus.AwaitingSignatures, null), (agreement.Status, agreement.EffectiveOn));
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "尚无承继人或者代理人");

        var heir = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);
        Assert.True(agreement.PlaceOf(dead).IsSigned);
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "测试乙之子尚未签名");

        of.Sign(agreement, agreement.PlaceOf(heir), Given.Today);
        Assert.Equal((AgreementStatus.Effective, Given.Today), (agreement.Status, agreement.EffectiveOn));
    }

    [Fact]
    public void Death_WhenTheDeadHadNotSigned_LeavesTheEmptyPlaceToTheSuccessor()
    {
        var of = SomeCase.Mediating();
        var dead = of.Respondent();
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today);
        of.SignByHouse(agreement, Given.Today);
        Die(of, dead);

        var heir = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);
        Assert.DoesNotContain(agreement.Slots, slot => slot.PartyId == dead.Id);

        of.Sign(agreement, agreement.PlaceOf(heir), Given.Today);
        Assert.Equal(AgreementStatus.Effective, agreement.Status);
    }

    [Fact]
    public void Death_WhenTheAgreementIsInForce_LeavesStageAndAgreementAndPassesTheDutyToTheSuccessor()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var (dead, agreement) = (of.Respondent(), of.AgreementInForce!);

        Die(of, dead);
        var heir = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.FollowUp, AgreementStatus.Performing, Given.Today), (of.Status, agreement.Status, agreement.EffectiveOn));
        Assert.Equal([heir], of.StandFor(agreement.Schedule[0].PayerPartyId!.Value));
        Assert.Equal("测试乙之子（承继测试乙）", of.WhoStandsFor(dead.Id).Chinese);
        Assert.Equal([of.Applicant()], of.StandFor(of.Applicant().Id));
        Assert.True(agreement.Schedule[0].IsOpen);
    }

    [Fact]
    public void Death_WhenAfterwardsASignatureIsCorrected_DoesNotTakeTheAgreementsDay()
    {
        var of = SomeCase.Mediating();
        var agreement = of.Signed();
        Die(of, of.Respondent());

        var change = of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today.AddDays(-1));

        Assert.Equal((false, Given.Today), (change.Moved, agreement.EffectiveOn));
    }

    [Fact]
    public void Death_WhenTheSuccessorDiesToo_FindsTheOneWhoStandsThereNow()
    {
        var of = SomeCase.Mediating();
        var dead = of.Respondent();
        Die(of, dead);
        var heir = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);
        Die(of, heir);
        var next = of.NameSuccessor(heir.Id, Heir with { Name = "测试乙之孙" }, Given.Context, Given.Mediator);

        Assert.Equal([next], of.StandFor(dead.Id));
    }

    [Fact]
    public void LossOfCapacity_WhenAGuardianStepsIn_LetsTheGuardianSign()
    {
        var of = SomeCase.Mediating();
        var party = of.Respondent();
        of.RecordPartyEvent(party.Id, PartyEventKind.LostCapacity, Given.Today, "中风", Given.Context, Given.Mediator);
        Assert.Equal((CaseStatus.Suspended, Capacity.None), (of.Status, party.CapacityOn(Given.Today)));

        var alone = Assert.Throws<WorkflowException>(
            () => of.ResolvePartyEvent(party.Id, "由对方照顾", Given.Context, Given.Mediator));
        Assert.Equal("succession.guardian", Assert.Single(alone.Unmet).RuleId);
        of.AddLegalRepresentative(party.Id, new LegalRepresentative(of.Applicant().Name, "邻居"), Given.Context, Given.Mediator);
        RuleAssert.NotMet(SuccessionRules.GuardianNamed(party.Id), of, "尚未登记法定代理人");

        of.AddLegalRepresentative(party.Id, new LegalRepresentative("测试乙之妻", "配偶"), Given.Context, Given.Mediator);
        of.ResolvePartyEvent(party.Id, "由配偶任监护人", Given.Context, Given.Mediator);
        of.Unsuspend("监护人参加", Given.Context, Given.Mediator);

        Assert.True(party.TakesPart);
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(party), new SigningAct(Given.Today, SigningMethod.Signature) { SignedFor = "测试乙之妻" });
        Assert.Null(SignatureRules.ObstacleTo(agreement, agreement.PlaceOf(party)));
    }

    [Fact]
    public void Death_WhenMediatedAgain_SuspendsTheRoundWhileTheOldAgreementPassesOn()
    {
        var of = SomeCase.Mediating();
        of.Settled(With(of, Personal(of))).FollowedUp();
        var old = of.AgreementInForce!;
        of.Remediate("双方再次申请", Given.Context, Given.Mediator);

        Die(of, of.Respondent());

        Assert.Equal((CaseStatus.Suspended, true), (of.Status, old.IsInForce));
        Assert.False(old.InstalmentOf(2).IsOpen);
        var heir = of.NameSuccessor(of.Respondent().Id, Heir, Given.Context, Given.Mediator);
        of.Unsuspend("承继人参加", Given.Context, Given.Mediator);
        of.ReturnToFollowUp("承继人愿意按原协议履行", Given.Context, Given.Mediator);
        Assert.Equal([heir], of.StandFor(old.InstalmentOf(1).PayerPartyId!.Value));
    }

    [Fact]
    public void Death_WhenTheAgreementOfTheRoundIsSignedByAll_BarsNoSettling()
    {
        var of = SomeCase.Mediating();
        of.Signed();

        Die(of, of.Respondent());
        of.Decided().Settle(Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Settled, of.Status);
    }

    [Fact]
    public void Death_WhenThereAreSeveralHeirs_NamesEachOfThem()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var dead = of.Respondent();
        Die(of, dead);

        var son = of.NameSuccessor(dead.Id, Heir, Given.Context, Given.Mediator);
        var daughter = of.NameSuccessor(dead.Id, Heir with { Name = "测试乙之女" }, Given.Context, Given.Mediator);

        Assert.Equal([son, daughter], of.StandFor(dead.Id));
        Assert.Equal("测试乙之子、测试乙之女（承继测试乙）", of.WhoStandsFor(dead.Id).Chinese);
    }

    [Fact]
    public void Successor_WhenNobodyIsGone_IsRefused()
    {
        var of = SomeCase.Mediating();

        Assert.Throws<WorkflowException>(() => of.NameSuccessor(of.Respondent().Id, Heir, Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(() => of.ResolvePartyEvent(of.Respondent().Id, "无承继人", Given.Context, Given.Mediator));
        of.RecordPartyEvent(of.Respondent().Id, PartyEventKind.LostCapacity, Given.Today, "中风", Given.Context, Given.Mediator);
        Assert.Throws<WorkflowException>(() => of.NameSuccessor(of.Respondent().Id, Heir, Given.Context, Given.Mediator));
    }

    [Fact]
    public void Death_WhenTheDeadHadSignedAndNobodySucceeds_TakesNoEffectUnderTheOldText()
    {
        var of = SomeCase.Mediating();
        var dead = of.Respondent();
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Given.Today);
        of.Sign(agreement, agreement.PlaceOf(dead), Given.Today);
        Die(of, dead);
        of.SignByHouse(agreement, Given.Today);

        of.ResolvePartyEvent(dead.Id, "无承继人", Given.Context, Given.Mediator);

        Assert.Equal(AgreementStatus.AwaitingSignatures, agreement.Status);
        RuleAssert.NotMet(AgreementRules.PartiesSigned, agreement, "请把协议退回修改");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Death_WhenTheAgreementIsInForce_EndsWhatOnlyTheDeadCouldDoOrReceive(bool payerDies)
    {
        var of = SomeCase.Mediating();
        of.Settled(With(of, Personal(of)));
        var agreement = of.AgreementInForce!;

        Die(of, payerDies ? of.Respondent() : of.Applicant());

        var apology = agreement.InstalmentOf(2);
        Assert.Equal((false, Given.Today), (apology.IsOpen, apology.EndedOn!.Value));
        Assert.EndsWith("死亡，人身义务终止", apology.EndedBecause, StringComparison.Ordinal);
        Assert.True(agreement.InstalmentOf(1).IsOpen);
        Assert.Equal(agreement.InstalmentOf(1).DueOn, agreement.NextDueOn);
        Assert.Contains(of.Events, e => e.Act == CaseActs.EndDuty);
        RuleAssert.NotMet(AgreementRules.EverythingPerformed, agreement, "第1项尚未履行");
    }

    [Fact]
    public void Death_WhenThePersonalDutyIsDoneOrTheDraftNotSigned_EndsNothing()
    {
        var of = SomeCase.Mediating();
        of.Settled(With(of, Personal(of)));
        of.PerformInstalment(of.AgreementInForce!.Id, 2, Given.Today, "当面道歉", Given.Context, Given.Mediator);
        Die(of, of.Respondent());
        Assert.Null(of.AgreementInForce!.InstalmentOf(2).EndedOn);

        var unsigned = SomeCase.Mediating();
        var draft = unsigned.Drafted(With(unsigned, Personal(unsigned)));
        Die(unsigned, unsigned.Respondent());
        Assert.Null(draft.InstalmentOf(2).EndedOn);
    }

    [Fact]
    public void Death_WhenTheLastingDutyWasTheDeads_IsReviewedNoMore()
    {
        var of = SomeCase.Mediating();
        of.Settled(SomeAgreement.Payment(of) with
        {
            PerformanceKind = PerformanceKind.LastingDuty, Schedule = [], ReviewOn = Given.Today.AddDays(30), LastingDutyOfPartyId = of.Respondent().Id,
        });
        var agreement = of.AgreementInForce!;

        Die(of, of.Applicant());
        Assert.NotNull(agreement.ReviewOn);
        Die(of, of.Respondent());

        Assert.Equal((null, null), (agreement.ReviewOn, agreement.NextDueOn));
        Assert.Equal("测试乙死亡，人身义务终止", agreement.Reviews[^1].Finding);
    }

    [Fact]
    public void EndDuty_WhenNobodyIsGone_OrItIsMoney_IsRefused()
    {
        var of = SomeCase.Mediating();
        of.Settled(With(of, Personal(of, isMarked: false)));
        var agreement = of.AgreementInForce!;
        Assert.Equal("duty.party-gone", Refused(2));

        Die(of, of.Respondent());
        Assert.True(agreement.InstalmentOf(2).IsOpen);
        Assert.Equal("duty.personal", Refused(1));
        of.EndDuty(agreement.Id, 2, "道歉只能由本人作出", Given.Context, Given.Mediator);

        Assert.Equal((false, "道歉只能由本人作出"), (agreement.InstalmentOf(2).IsOpen, agreement.InstalmentOf(2).EndedBecause));
        Assert.Equal("duty.still-owed", Refused(2));

        string Refused(int number) =>
            Assert.Throws<WorkflowException>(() => of.EndDuty(agreement.Id, number, "原因", Given.Context, Given.Mediator)).Unmet[0].RuleId;
    }

    [Fact]
    public void Death_WhenOnlyRegistered_IsNotedWithoutSuspending()
    {
        var of = SomeCase.Registered();

        Die(of, of.Respondent());

        Assert.Equal(CaseStatus.Registered, of.Status);
        Assert.True(of.Respondent().AwaitsSuccessor);
    }

    private static Instalment Personal(DisputeCase of, bool isMarked = true) =>
        new(2, Given.Today.AddDays(5), null, "当面赔礼道歉", of.Respondent().Id, of.Applicant().Id, isMarked);

    private static AgreementContent With(DisputeCase of, Instalment further) =>
        SomeAgreement.Payment(of) with { Schedule = [.. SomeAgreement.Payment(of).Schedule, further] };

    private static void Die(DisputeCase of, Party party) =>
        of.RecordPartyEvent(party.Id, PartyEventKind.Died, Given.Today, "家属告知", Given.Context, Given.Mediator);
}
