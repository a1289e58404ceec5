using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>归档: which papers each outcome needs, and that nothing changes afterwards.</summary>
public class ArchiveTests
{
    [Theory]
    [InlineData(CaseOutcome.SettledInWriting, "IntakeRegistration MediationRecord Agreement")]
    [InlineData(CaseOutcome.SettledInWriting, "Application MediationRecord Agreement")]
    [InlineData(CaseOutcome.SettledOrally, "IntakeRegistration MediationRecord OralAgreementRegistration")]
    [InlineData(CaseOutcome.Terminated, "IntakeRegistration MediationRecord TerminationNotice")]
    [InlineData(CaseOutcome.Terminated, "IntakeRegistration InvestigationRecord TerminationNotice")]
    [InlineData(CaseOutcome.Terminated, "IntakeRegistration NoteOfTelling")]
    [InlineData(CaseOutcome.Declined, "IntakeRegistration DeclineNotice")]
    [InlineData(CaseOutcome.Diverted, "IntakeRegistration DiversionLetter")]
    [InlineData(CaseOutcome.SolvedOnSpot, "IntakeRegistration WalkInNote")]
    [InlineData(CaseOutcome.Withdrawn, "IntakeRegistration NoteOfTelling")]
    public void PapersComplete_ByOutcome_NeedsExactlyThesePapers(CaseOutcome outcome, string papers)
    {
        var kinds = papers.Split(' ').Select(Enum.Parse<PaperKind>).ToArray();

        RuleAssert.Met(ClosingRules.PapersComplete, Ended(outcome).Filed(kinds));
        foreach (var kind in kinds)
            Assert.NotNull(ClosingRules.MissingPaper(Ended(outcome).Filed([.. kinds.Where(other => other != kind)])));
    }

    [Fact]
    public void PapersComplete_WhenAPaperIsMissing_NamesWhatWouldDo() =>
        RuleAssert.NotMet(ClosingRules.PapersComplete, Ended(CaseOutcome.SettledInWriting), "缺少：人民调解申请书 或者 受理登记表");

    [Fact]
    public void PapersComplete_WhenThePaperWasReplacedByANewerOne_LooksAtTheNewer()
    {
        var of = Ended(CaseOutcome.Declined).Filed(PaperKind.IntakeRegistration);
        var stored = new StoredPaper("00", "application/pdf", 1, 1);
        var first = of.AddPaper(PaperKind.DeclineNotice, "不予受理通知书", null, null, stored, isScan: false, Given.Context, Given.Mediator);
        of.AddPaper(PaperKind.DeclineNotice, "不予受理通知书", null, null, stored, isScan: false, Given.Context, Given.Mediator);

        Assert.True(first.IsReplaced);
        RuleAssert.Met(ClosingRules.PapersComplete, of);
    }

    [Fact]
    public void NothingCarriedOver_WhenTheRecordOfASittingIsNotSigned_WarnsOfIt()
    {
        var of = SomeCase.Mediating();
        var sitting = of.PlanSession(SomeCase.Sitting(SittingKind.Joint), Given.Context, Given.Mediator);
        of.RecordSession(sitting.Id, new SessionRecord(Given.Now, []), Given.Context, Given.Mediator);
        of.Terminated(told: OtherWaysTold.ByNotice);

        RuleAssert.Warns(ClosingRules.NothingCarriedOver, of, "调解安排尚未办完（已记录），归档后不能再补");
        of.SignSession(sitting.Id, [], Given.Context, Given.Mediator);
        RuleAssert.Met(ClosingRules.NothingCarriedOver, of);
    }

    [Fact]
    public void ArchiveWith_AnotherSimpleMatterOfTheYear_SharesItsNumber()
    {
        var first = SolvedAtTheCounter();
        first.Archive("（2026）测试人调字第1号", 3, Given.Context, Given.Mediator);
        var second = SolvedAtTheCounter();

        second.ArchiveWith([first], 2, Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Archived, first.ArchiveNumber, 2), (second.Status, second.ArchiveNumber, second.ArchivePages));
    }

    [Fact]
    public void ArchiveWith_WhatIsNoSimpleMatterOrNotOfThisYearOrNotArchived_IsRefused()
    {
        var simple = SolvedAtTheCounter();
        simple.Archive("（2026）测试人调字第1号", 3, Given.Context, Given.Mediator);
        var terminated = Ended(CaseOutcome.Terminated).Filed(PaperKind.IntakeRegistration, PaperKind.NoteOfTelling);
        Assert.False(terminated.IsSimpleOrOral);

        Assert.Throws<ArgumentException>(() => terminated.ArchiveWith([simple], 2, Given.Context, Given.Mediator));
        Assert.Throws<ArgumentException>(() => SolvedAtTheCounter().ArchiveWith([SolvedAtTheCounter()], 2, Given.Context, Given.Mediator));
        Assert.Throws<ArgumentException>(() => SolvedAtTheCounter().ArchiveWith([simple], 2, Given.On(Given.Today.AddYears(1)), Given.Mediator));
        Assert.Equal(CaseStatus.Closed, terminated.Status);
    }

    [Fact]
    public void IsSimpleOrOral_OfOneCase_SaysWhatTheListSays() => Assert.All(
        Enum.GetValues<CaseOutcome>().Select(Ended),
        of => Assert.Equal(DisputeCase.IsSimpleOrOralCase.Compile()(of), of.IsSimpleOrOral));

    [Fact]
    public void Archive_WhenBound_IsNumberedAndReadOnly()
    {
        var of = Ended(CaseOutcome.Terminated).Filed(PaperKind.IntakeRegistration, PaperKind.NoteOfTelling);

        of.Archive("（2026）测试人调字第1号", 12, Given.Context, Given.Mediator);

        Assert.Equal(
            (CaseStatus.Archived, "（2026）测试人调字第1号", 12, Given.Today), (of.Status, of.ArchiveNumber, of.ArchivePages, of.ArchivedOn));
        Assert.Equal((nameof(CaseTrigger.Archive), "Closed", "Archived"), (of.Events[^1].Act, of.Events[^1].From, of.Events[^1].To));
        var events = of.Events.Count;
        Assert.Throws<WorkflowException>(() => of.Filed(PaperKind.Evidence));
        Assert.Throws<WorkflowException>(() => of.WishWrittenForm(Given.Context, Given.Mediator));
        Assert.Throws<WorkflowException>(() => of.Reopen("再看", "无", Given.Context, Given.Mediator));
        Assert.Equal(events, of.Events.Count);
    }

    [Fact]
    public void Archive_WhenAPaperIsMissing_IsBarred()
    {
        var of = Ended(CaseOutcome.Terminated);

        Assert.Throws<WorkflowException>(() => of.Archive("测试", 1, Given.Context, Given.Mediator));
        Assert.Equal((CaseStatus.Closed, null), (of.Status, of.ArchiveNumber));
    }

    private static DisputeCase SolvedAtTheCounter() =>
        Ended(CaseOutcome.SolvedOnSpot).Filed(PaperKind.IntakeRegistration, PaperKind.WalkInNote);

    private static DisputeCase Ended(CaseOutcome outcome)
    {
        var of = Lead(outcome);
        Assert.Equal((CaseStatus.Closed, (CaseOutcome?)outcome), (of.Status, of.Outcome));
        return of;
    }

    private static DisputeCase Lead(CaseOutcome outcome)
    {
        var of = SomeCase.Registered();
        switch (outcome)
        {
            case CaseOutcome.SettledInWriting:
                return of.Accepted().Opened().Settled().FollowedUp().Performed().Closed();
            case CaseOutcome.SettledOrally:
                of.Accepted().Opened();
                of.RecordOralAgreement(of.Drafted(SomeAgreement.Oral(of)).Id, "（2026）测试口调字第1号", Given.Today, Given.Context, Given.Mediator);
                of.Decided().Settle(Given.Context, Given.Mediator);
                return of.FollowedUp().Performed(AgreementTrigger.MarkPerformed).Closed();
            case CaseOutcome.Terminated:
                return of.Accepted().Terminated().Closed();
            case CaseOutcome.Withdrawn:
                return of.Terminated(TerminationReason.WithdrawnSettledThemselves).Closed();
            case CaseOutcome.Declined:
                of.Decline("不属于受理范围", Given.Context, Given.Mediator);
                return of.Delivered(PaperKind.DeclineNotice, of.Applicant()).Closed();
            case CaseOutcome.Diverted:
                of.Divert(DivertTarget.Arbitration, "测试仲裁委", "宜仲裁", Given.Today.AddDays(9), Given.Context, Given.Mediator);
                return of.Delivered(PaperKind.DiversionLetter, of.Applicant()).Closed();
            case CaseOutcome.SolvedOnSpot:
                of.SolveOnSpot("当场和好", SomeCase.Confirmed, Given.Context, Given.Mediator);
                return of;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }
}
