using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;
using static Mediation.Domain.Tests.Dates;

namespace Mediation.Domain.Tests.Confirmations;

public class JudicialConfirmationTests
{
    [Fact]
    public void PrepareConfirmation_WhenTheCaseIsClosed_ReopensIt()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed().Closed();

        of.PrepareConfirmation(of.AgreementInForce!.Id, Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.FollowUp, of.Status);
        Assert.Contains(of.Events, e => e.Act == nameof(CaseTrigger.Reopen) && e.Reason == "申请司法确认");
    }

    [Theory]
    [InlineData(CaseStatus.Registered)]
    [InlineData(CaseStatus.Mediating)]
    [InlineData(CaseStatus.Terminated)]
    [InlineData(CaseStatus.Archived)]
    public void PrepareConfirmation_InAnyOtherStage_IsRefused(CaseStatus stage)
    {
        var of = SomeCase.Mediating();
        var agreement = of.Signed();
        of.MoveTo(stage);

        Assert.Throws<WorkflowException>(() => of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator));
        Assert.Empty(of.Confirmations);
    }

    [Fact]
    public void Application_WhenTheCourtsOfficerIsOnDuty_GoesFromAgreementToRulingInOneDay()
    {
        var confirmation = SomeConfirmation.Preparing().Taken();

        confirmation.Confirm("（2026）测试诉前调确1号裁定", Given.Today, Given.Context, Given.Mediator);

        Assert.Equal(
            (ConfirmationStatus.Confirmed, Given.Today, Given.Today, Given.Today, false),
            (confirmation.Status, confirmation.ReadyOn!.Value, confirmation.FiledOn!.Value, confirmation.RuledOn!.Value, confirmation.IsOpen));
        Assert.Equal(
            ["MakeReady", "File", "CourtAccept", "Confirm"],
            confirmation.Case.Events.Where(e => e.Machine == ConfirmationWorkflow.Machine.Name).Select(e => e.Act));
    }

    [Fact]
    public void RefuseToAccept_WhenItWasTheWrongCourt_LeavesTheWayToAnotherWhileDaysRemain()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();
        confirmation.RefuseToAccept("（2026）测试裁1号", Given.Today, "无管辖权", Given.Context, Given.Mediator);

        confirmation.PrepareAgain("改向有管辖权的法院申请", Given.Context, Given.Mediator);

        Assert.Equal(
            (ConfirmationStatus.Preparing, null, null, null, null),
            (confirmation.Status, confirmation.Court, confirmation.FiledOn, confirmation.RulingNumber, confirmation.EndNote));
        Assert.Equal(2, confirmation.ConsentingPartyIds.Count);
    }

    [Fact]
    public void PrepareAgain_WhenTheThirtyDaysAreOver_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-03-01")).Filed();
        confirmation.Withdraw(confirmation.Case.Applicant().Id, "一方撤回", null, Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => confirmation.PrepareAgain("再申请", Given.On(Day("2026-04-20")), Given.Mediator));

        Assert.Equal(ConfirmationRules.DaysRemain.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal((ConfirmationStatus.Withdrawn, "一方撤回"), (confirmation.Status, confirmation.EndNote));
    }

    [Fact]
    public void File_WhenOnePartyTakesItsConsentBack_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing().Ready();
        confirmation.AgreeToApply(confirmation.Case.Applicant().Id, false, Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => confirmation.File(Given.Context, Given.Mediator));

        Assert.Equal(ConfirmationRules.JointApplication.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Null(confirmation.FiledOn);
    }

    [Fact]
    public void Lapse_WhileDaysRemain_IsBarred()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-06"));
        Assert.Throws<WorkflowException>(() => confirmation.Lapse(Given.On(Day("2026-03-09")), Given.Mediator));

        confirmation.Lapse(Given.On(Day("2026-03-10")), Given.Mediator);

        Assert.Equal((ConfirmationStatus.Lapsed, false), (confirmation.Status, confirmation.IsOpen));
    }

    [Fact]
    public void AskSupplement_WhenTheCourtMissesSomething_PutsItsDayOnTheDesk()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();

        confirmation.AskSupplement("产权证明", Given.Today.AddDays(5), Given.Context, Given.Mediator);
        Assert.Equal((DueKind.Supplement, Given.Today.AddDays(5)), confirmation.Case.DueDays(Given.Context)[0]);

        confirmation.Supplement(SomeConfirmation.Packet("01"), Given.Context, Given.Mediator);
        Assert.Equal((ConfirmationStatus.Filed, null, "01"), (confirmation.Status, confirmation.SupplementDueOn, confirmation.PacketHash));
        Assert.Equal(["00", "01"], confirmation.Packets.Select(packet => packet.Hash));
    }

    [Fact]
    public void Packet_WithALineThatHasNeitherPagesNorAReason_IsNone()
    {
        var (present, apart) = (PacketLine.Present("申请书", "申请书", 2, 3, "aa"), PacketLine.DoesNotApply("承诺书", "已写入申请书"));

        Assert.Equal(2, new BoundPacket(Guid.NewGuid(), "00", [present, apart]).Lines.Count);
        Assert.Throws<ArgumentException>(() => new BoundPacket(Guid.NewGuid(), "00", []));
        Assert.Throws<ArgumentException>(() => PacketLine.DoesNotApply("承诺书", " "));
    }

    [Fact]
    public void ObjectionEnd_WhenTheRulingArrived_IsFifteenDaysLaterForEachParty()
    {
        var confirmation = SomeConfirmation.Preparing().Taken();
        var of = confirmation.Case;
        confirmation.Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);

        confirmation.RecordRulingDelivery(of.Applicant().Id, Day("2026-03-12"), Given.Context, Given.Mediator);
        confirmation.RecordRulingDelivery(of.Respondent().Id, Day("2026-03-19"), Given.Context, Given.Mediator);
        confirmation.RecordRulingDelivery(of.Respondent().Id, Day("2026-03-20"), Given.Context, Given.Mediator);

        // 2026-04-04 is 清明节; the days off end on 04-06.
        Assert.Equal(
            [(of.Applicant().Id, Day("2026-03-27"), Day("2026-03-27")), (of.Respondent().Id, Day("2026-04-04"), Day("2026-04-07"))],
            confirmation.RulingDeliveries.Select(delivery => JudicialConfirmation.ObjectionEnd(delivery, ReferenceData.Calendar) is var end
                ? (delivery.PartyId, end.StrictDay, end.ShiftedDay) : default));
    }

    [Fact]
    public void CourtTargets_WhenFiledAndAccepted_AreShownAndNeverBar()
    {
        var confirmation = SomeConfirmation.Preparing();
        Assert.Empty(CourtTarget.Of(confirmation, Given.Context));

        confirmation.Filed();
        Assert.Equal([Given.Today.AddDays(3)], CourtTarget.Of(confirmation, Given.Context).Select(target => target.End.StrictDay));

        confirmation.CourtAccept("（2026）测试诉前调确1号", Given.Today, Given.Context, Given.Mediator);
        Assert.Equal(
            [Given.Today.AddDays(15), Given.Today.AddDays(25), Given.Today.AddDays(30)],
            CourtTarget.Of(confirmation, Given.Context).Select(target => target.End.StrictDay));

        var late = Given.On(Given.Today.AddDays(60));
        confirmation.Confirm("（2026）测试裁1号", late.Today, late, Given.Mediator);
        Assert.Empty(CourtTarget.Of(confirmation, late));
    }

    [Fact]
    public void CourtTargets_WhenTheSettingsSayOtherwise_FollowThem()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();

        var target = Assert.Single(CourtTarget.Of(confirmation, Given.Context with { Settings = new HouseSettings { CourtAcceptDays = 7 } }));

        Assert.Equal(Given.Today.AddDays(7), target.End.StrictDay);
    }

    [Fact]
    public void File_WhenHandedInInTimeAndEnteredLate_GoesWithTheCourtsReceipt()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-10")).Ready();
        var late = Given.On(Day("2026-03-16"));
        Assert.Throws<WorkflowException>(() => confirmation.File(late, Given.Mediator));

        confirmation.RecordHandIn(Day("2026-03-12"), "法院收据第8号", late, Given.Mediator);
        confirmation.File(late, Given.Mediator);

        Assert.Equal((ConfirmationStatus.Filed, Day("2026-03-12")), (confirmation.Status, confirmation.FiledOn!.Value));
    }

    [Fact]
    public void PrepareAgain_AfterAnApplicationWasPostedInTime_DoesNotLetTheOldPostingSaveANewOne()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-02-20")).Ready();
        confirmation.RecordPosting(Given.Today, "测试邮单第1号", Given.Context, Given.Mediator);
        confirmation.File(Given.Context, Given.Mediator);
        confirmation.RefuseToAccept("（2026）测试裁1号", Given.Today, "无管辖权", Given.Context, Given.Mediator);
        var late = Given.On(Day("2026-04-20"));
        RuleAssert.NotMet(ConfirmationRules.DaysRemain, confirmation, "期限已于", late);

        confirmation.PrepareAgain("改向有管辖权的法院申请", Given.Context, Given.Mediator);

        Assert.Equal((null, null), (confirmation.PostedOn, confirmation.PostingProof));
        RuleAssert.NotMet(ConfirmationRules.InTime, confirmation, "期限已于", late);
    }

    [Fact]
    public void PrepareAgain_AfterOneWithdrew_AsksEverybodyAnew()
    {
        var confirmation = SomeConfirmation.Preparing().Filed();
        var respondent = confirmation.Case.Respondent();

        confirmation.Withdraw(respondent.Id, "想再考虑", new CourtRuling("（2026）测试裁2号", Given.Today), Given.Context, Given.Mediator);
        Assert.Equal(
            (respondent.Id, "（2026）测试裁2号", "准许撤回"),
            (confirmation.WithdrawnById!.Value, confirmation.RulingNumber, ConfirmationNames.StandingOf(confirmation).Chinese));
        confirmation.PrepareAgain("又愿意申请", Given.Context, Given.Mediator);

        Assert.Empty(confirmation.ConsentingPartyIds);
        Assert.Null(confirmation.WithdrawnById);
    }

    [Fact]
    public void StandingOf_WhenWithdrawnBeforeFiling_NamesNoCourt()
    {
        var confirmation = SomeConfirmation.Preparing();

        confirmation.Withdraw(confirmation.Case.Applicant().Id, "不再申请", null, Given.Context, Given.Mediator);

        Assert.Equal("未提交即撤回", ConfirmationNames.StandingOf(confirmation).Chinese);
    }

    [Fact]
    public void PrepareConfirmation_WhileOneIsUnderWayOrConfirmed_IsRefused()
    {
        var confirmation = SomeConfirmation.Preparing();
        var of = confirmation.Case;
        Assert.Throws<WorkflowException>(() => of.PrepareConfirmation(confirmation.AgreementId, Given.Context, Given.Mediator));

        confirmation.Taken().Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);
        Assert.Throws<WorkflowException>(() => of.PrepareConfirmation(confirmation.AgreementId, Given.Context, Given.Mediator));

        var supplement = of.Signed(supplements: confirmation.AgreementId);
        Assert.Equal(supplement.Id, of.PrepareConfirmation(supplement.Id, Given.Context, Given.Mediator).AgreementId);
    }

    [Fact]
    public void PrepareConfirmation_WhenACourtEntrustedItAfterFiling_IsRefused()
    {
        var of = SomeCase.Mediating(intake => intake with { Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtAfterFiling }).Settled();

        Assert.Empty(of.ConfirmableAgreements);
        Assert.Throws<WorkflowException>(() => of.PrepareConfirmation(of.AgreementInForce!.Id, Given.Context, Given.Mediator));
    }

    [Fact]
    public void EnforcementEnd_WhenConfirmed_IsTwoYearsFromTheLastInstalmentAndStandsOnTheDesk()
    {
        var confirmation = SomeConfirmation.Preparing(content: of => SomeAgreement.Payment(of) with
        {
            Schedule = [.. SomeAgreement.Payment(of).Schedule, new Instalment(2, Day("2026-06-30"), 500, "余款", of.Respondent().Id, of.Applicant().Id)],
        }).Taken();
        Assert.Null(confirmation.EnforcementEnd(ReferenceData.Calendar));

        confirmation.Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);

        Assert.Equal(Day("2028-06-30"), confirmation.EnforcementEnd(ReferenceData.Calendar)!.StrictDay);
        Assert.Contains((DueKind.Enforcement, Day("2028-06-30")), confirmation.Case.DueDays(Given.Context));
    }

    [Fact]
    public void EnforcementEnd_WithoutASchedule_RunsFromTheDayOfEffect()
    {
        var confirmation = SomeConfirmation.Preparing(Day("2026-03-02"), content: SomeAgreement.OnTheSpot).Taken();

        confirmation.Confirm("（2026）测试裁1号", Given.Today, Given.Context, Given.Mediator);

        Assert.Equal(Day("2028-03-02"), confirmation.EnforcementEnd(ReferenceData.Calendar)!.StrictDay);
    }

    [Fact]
    public void ApplyByMouth_WhileItIsPrepared_KeepsTheRecordUntilItIsWrittenAfterAll()
    {
        var confirmation = SomeConfirmation.Preparing();

        confirmation.ApplyByMouth(Spoken, Given.Context, Given.Mediator);
        Assert.Equal(Spoken, confirmation.OralApplication);
        Assert.Contains(confirmation.Case.Events, e => e.Act == CaseActs.ApplyByMouth && e.SubjectId == confirmation.Id && e.Reason == Spoken.Statement);

        confirmation.ApplyInWriting(Given.Context, Given.Mediator);
        Assert.Null(confirmation.OralApplication);
        Assert.Throws<WorkflowException>(() => confirmation.ApplyInWriting(Given.Context, Given.Mediator));
    }

    [Fact]
    public void ApplyByMouth_OnceThePacketIsBound_IsRefused()
    {
        var confirmation = SomeConfirmation.Preparing().Ready();

        Assert.Throws<WorkflowException>(() => confirmation.ApplyByMouth(Spoken, Given.Context, Given.Mediator));
        Assert.Null(confirmation.OralApplication);
    }

    [Fact]
    public void ApplyByMouth_OnADayToCome_IsNoRecord() => Assert.Throws<ArgumentException>(
        () => SomeConfirmation.Preparing().ApplyByMouth(Spoken with { On = Given.Today.AddDays(1) }, Given.Context, Given.Mediator));

    [Fact]
    public void PrepareAgain_AfterAnOralApplication_IsAnotherOneAndAsksAnew()
    {
        var confirmation = SomeConfirmation.Preparing();
        confirmation.ApplyByMouth(Spoken, Given.Context, Given.Mediator);
        confirmation.Filed().RefuseToAccept("裁1", Given.Today, "无管辖权", Given.Context, Given.Mediator);

        confirmation.PrepareAgain("改向有管辖权的法院申请", Given.Context, Given.Mediator);

        Assert.Null(confirmation.OralApplication);
    }

    private static readonly OralApplication Spoken = new(Given.Today, "测试区人民法院诉讼服务中心", "测试书记员卯", "请求确认协议有效。");
}
