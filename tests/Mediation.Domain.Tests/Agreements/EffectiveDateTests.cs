using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Tests.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Agreements;

/// <summary>生效日期: the latest of every party, the host mediator and the seal. Computed, corrected, never typed.</summary>
public class EffectiveDateTests
{
    private static readonly CorrectionText Misspelt = new("第一条“测试己”", "第一条“测试乙”", "ABCD");

    private static readonly DateOnly Day = Given.Today;

    private readonly DisputeCase of = SomeCase.Mediating();

    public static TheoryData<int, int, int, int> Orders => new()
    {
        { -9, -5, -4, -3 },
        { -3, -9, -5, -4 },
        { -4, -3, -9, -5 },
        { -5, -4, -3, -9 },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void EffectiveOn_WhoeverSignsLast_IsTheLatestDay(int applicant, int respondent, int mediator, int seal)
    {
        var agreement = of.Sent();

        of.Sign(agreement, agreement.PlaceOf(SignatoryRole.CommitteeSeal), Day.AddDays(seal));
        of.Sign(agreement, agreement.PlaceOf(of.Respondent()), Day.AddDays(respondent));
        of.Sign(agreement, agreement.PlaceOf(SignatoryRole.HostMediator), Day.AddDays(mediator));
        Assert.Null(agreement.EffectiveOn);
        var change = of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Day.AddDays(applicant));

        Assert.Equal((null, Day.AddDays(-3), true), (change.Before, change.After, change.Moved));
        Assert.Equal((AgreementStatus.Effective, Day.AddDays(-3)), (agreement.Status, agreement.EffectiveOn));
        Assert.Equal(Day.AddDays(Math.Max(applicant, respondent)), agreement.BindingOn);
    }

    [Fact]
    public void EffectiveOn_WhenTheRecorderSignsLater_DoesNotHangOnIt()
    {
        var agreement = of.Signed(on: Day.AddDays(-3));

        var change = of.Sign(agreement, agreement.PlaceOf(SignatoryRole.Recorder), Day);

        Assert.Equal((false, Day.AddDays(-3)), (change.Moved, agreement.EffectiveOn));
    }

    [Fact]
    public void SignAgreement_WhenADateIsCorrected_RecomputesTheDayTheClockAndTheDateOfSuccess()
    {
        var agreement = of.Signed(on: Day.AddDays(-3));
        of.Decided().Settle(Given.Context, Given.Mediator);
        var confirmation = of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);
        var clock = confirmation.Clock(ReferenceData.Calendar)!.End.StrictDay;

        var change = of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Day.AddDays(-1));

        Assert.Equal((Day.AddDays(-3), Day.AddDays(-1), true), (change.Before, change.After, change.Moved));
        Assert.Equal(clock.AddDays(2), confirmation.Clock(ReferenceData.Calendar)!.End.StrictDay);
        Assert.Equal(Day.AddDays(-1), of.SettledOn);
        Assert.Equal(confirmation.Clock(ReferenceData.Calendar)!.End.StrictDay, of.DueDays(Given.Context).Single(due => due.Kind == DueKind.Confirmation).On);
        Assert.Equal((CaseActs.CorrectSignature, "测试甲"), (of.Events[^1].Act, of.Events[^1].Reason));
    }

    [Fact]
    public void SignAgreement_WhenACorrectionWouldUndoTheEffect_IsRefusedAndChangesNothing()
    {
        var agreement = of.Signed(on: Day.AddDays(-3));
        var slot = agreement.PlaceOf(of.Applicant());
        var before = of.Events.Count;

        var byStranger = Assert.Throws<WorkflowException>(
            () => of.Sign(agreement, slot, new SigningAct(Day, SigningMethod.Signature) { SignedFor = "测试表弟" }));
        var tomorrow = Assert.Throws<WorkflowException>(() => of.Sign(agreement, slot, Day.AddDays(1)));

        Assert.Equal(AgreementRules.PartiesSigned.Id, Assert.Single(byStranger.Unmet).RuleId);
        Assert.Equal(AgreementRules.NotInTheFuture.Id, Assert.Single(tomorrow.Unmet).RuleId);
        Assert.Equal(
            (AgreementStatus.Effective, Day.AddDays(-3), (DateOnly?)Day.AddDays(-3), null, before),
            (agreement.Status, agreement.EffectiveOn!.Value, slot.SignedOn, slot.SignedFor, of.Events.Count));
    }

    [Theory]
    [InlineData(AgreementStatus.Drafting)]
    [InlineData(AgreementStatus.Abandoned)]
    [InlineData(AgreementStatus.Superseded)]
    [InlineData(AgreementStatus.Annulled)]
    public void SignAgreement_WhenNothingIsSignedThereNow_IsRefused(AgreementStatus status)
    {
        var agreement = of.Sent();
        agreement.MoveTo(status);

        Assert.Throws<WorkflowException>(() => of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Day));
        Assert.False(agreement.PlaceOf(of.Applicant()).IsSigned);
    }

    [Fact]
    public void ClearSignature_WhileWaiting_TakesItBackButNeverFromAnAgreementInForce()
    {
        var agreement = of.Sent();
        var slot = agreement.PlaceOf(of.Applicant());
        of.Sign(agreement, slot, Day);
        of.ClearSignature(agreement.Id, slot.Id, Given.Context, Given.Mediator);
        Assert.False(slot.IsSigned);

        var inForce = of.Signed();
        Assert.Throws<WorkflowException>(
            () => of.ClearSignature(inForce.Id, inForce.PlaceOf(of.Applicant()).Id, Given.Context, Given.Mediator));
        Assert.True(inForce.PlaceOf(of.Applicant()).IsSigned);
    }

    [Fact]
    public void ReturnAgreementToDraft_WhenTheTextChanges_DropsEverySignatureAndTheDay()
    {
        var agreement = of.Sent();
        of.Sign(agreement, agreement.PlaceOf(of.Applicant()), Day);
        of.Sign(agreement, agreement.PlaceOf(of.Respondent()), Day);
        Assert.Equal(Day, agreement.BindingOn);

        of.ReturnAgreementToDraft(agreement.Id, "金额有误", Given.Context, Given.Mediator);

        Assert.Equal((AgreementStatus.Drafting, 0, null, null), (agreement.Status, agreement.Slots.Count, agreement.EffectiveOn, agreement.BindingOn));
    }

    [Fact]
    public void SealCorrection_WhenASlipIsSignedAndSealed_CountsAndLeavesTheDay()
    {
        var agreement = of.Signed(on: Day.AddDays(-3));

        var slip = of.WriteCorrection(agreement.Id, Misspelt, Given.Context, Given.Mediator);
        Assert.Equal((1, false, "ABCD", Given.Today), (slip.Number, slip.Counts, slip.CorrectedHash, slip.WrittenOn));
        of.SealCorrection(agreement.Id, slip.Id, Day, Given.Context, Given.Mediator);

        Assert.Equal((true, Day, Day.AddDays(-3)), (slip.Counts, slip.SealedOn!.Value, agreement.EffectiveOn!.Value));
        Assert.Throws<WorkflowException>(() => of.SealCorrection(agreement.Id, slip.Id, Day, Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(() => of.DropCorrection(agreement.Id, slip.Id, Given.Context, Given.Mediator));
    }

    [Fact]
    public void DropCorrection_WhileNobodyHasSignedIt_TakesItBack()
    {
        var agreement = of.Signed();
        var slip = of.WriteCorrection(agreement.Id, Misspelt, Given.Context, Given.Mediator);

        of.DropCorrection(agreement.Id, slip.Id, Given.Context, Given.Mediator);

        Assert.Empty(agreement.Corrections);
        Assert.Equal(
            [CaseActs.WriteCorrection, CaseActs.DropCorrection], of.Events.Where(e => e.SubjectId == agreement.Id).TakeLast(2).Select(e => e.Act));
    }

    [Fact]
    public void WriteCorrection_WhenTheAgreementIsNotInForce_IsRefused()
    {
        var agreement = of.Sent();

        Assert.Throws<WorkflowException>(() => of.WriteCorrection(agreement.Id, Misspelt, Given.Context, Given.Mediator));
        Assert.Empty(agreement.Corrections);
    }

    [Fact]
    public void AttachSignatureScan_WhenAScanComesLater_ChangesNoDay()
    {
        var agreement = of.Signed(on: Day.AddDays(-3));

        of.AttachSignatureScan(agreement.Id, agreement.PlaceOf(of.Applicant()).Id, "EF01", Given.Context, Given.Mediator);

        Assert.Equal(("EF01", Day.AddDays(-3)), (agreement.PlaceOf(of.Applicant()).ScanHash, agreement.EffectiveOn));
    }

    [Fact]
    public void RecordOralAgreement_WhenWrittenDownAndSignedLater_KeepsTheDayOfAgreement()
    {
        var agreement = of.Drafted(SomeAgreement.Oral(of));
        of.RecordOralAgreement(agreement.Id, "（2026）测试口调字第1号", Day.AddDays(-6), Given.Context, Given.Mediator);
        Assert.Equal((AgreementStatus.Effective, Day.AddDays(-6)), (agreement.Status, agreement.EffectiveOn));

        foreach (var slot in agreement.Slots)
            Assert.False(of.Sign(agreement, slot, Day).Moved);

        Assert.Equal((Day.AddDays(-6), (DateOnly?)Day.AddDays(-6)), (agreement.EffectiveOn!.Value, agreement.AgreedOn));
    }

    [Fact]
    public void RecordOralAgreement_WhenDatedTomorrow_IsRefused()
    {
        var agreement = of.Drafted(SomeAgreement.Oral(of));

        Assert.Throws<ArgumentException>(
            () => of.RecordOralAgreement(agreement.Id, "号", Day.AddDays(1), Given.Context, Given.Mediator));
        Assert.Equal(AgreementStatus.Drafting, agreement.Status);
    }

    [Fact]
    public void RecordOralAgreement_WhenInALaterRound_SupersedesTheOldOne()
    {
        of.Settled().FollowedUp();
        var old = of.AgreementInForce!;
        of.Remediate("一方反悔", Given.Context, Given.Mediator);

        of.RecordOralAgreement(of.Drafted(SomeAgreement.Oral(of)).Id, "（2026）测试口调字第1号", Day, Given.Context, Given.Mediator);

        Assert.Equal((AgreementStatus.Superseded, AgreementForm.Oral), (old.Status, of.AgreementInForce!.Form));
    }
}
