using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

public class IntakeTests
{
    [Fact]
    public void Register_WhenARequestIsMade_TakesTheHourOfTheActAndSaysWhoTookItDown()
    {
        var of = SomeCase.Empty();

        Assert.Equal((Given.Now, CaseStatus.Registered, 1), (of.RequestMadeAt, of.Status, of.Round));
        var registered = Assert.Single(of.Events);
        Assert.Equal((CaseActs.Register, Given.Mediator.UserId, Given.Now), (registered.Act, registered.ActorId, registered.At));
    }

    [Fact]
    public void CorrectIntake_WhenCorrectedLater_LeavesTheHourOfTheRequest()
    {
        var of = SomeCase.Registered();

        of.CorrectIntake(
            new Intake(of.Reference, of.CentreId, of.CommitteeId, SomeCase.Labour, "新名称", "补充", IntakeChannel.Phone, IntakeBasis.Application),
            Given.On(Given.Today.AddDays(3)), Given.Mediator);

        Assert.Equal((Given.Now, "新名称"), (of.RequestMadeAt, of.Title));
    }

    [Fact]
    public void Accept_WhenOnlyTheApplicantWasToldAndTheOtherSideIsJustAName_IsAllowed()
    {
        var of = SomeCase.Empty();
        of.Notified(of.Add(PartySide.Applicant, "测试甲"));
        of.Add(PartySide.Respondent, new PartyDetails(PartyKind.Person, "楼上住户"));

        of.Accept(Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Accepted, Given.Today), (of.Status, of.AcceptedOn));
    }

    [Fact]
    public void Accept_WhenOnOwnInitiative_AsksForNoNoticeYet() =>
        RuleAssert.Met(CaseRules.ApplicantsNotified, SomeCase.Registered(intake => intake with { Basis = IntakeBasis.OwnInitiative }));

    [Fact]
    public void ApplicantsNotified_WhenOneOfSeveralApplicantsWasNotTold_NamesHim()
    {
        var of = SomeCase.Registered();
        var second = of.Add(PartySide.Applicant, "测试丙");
        of.Notified(of.Applicant());

        RuleAssert.NotMet(CaseRules.ApplicantsNotified, of, "尚未向测试丙告知权利义务");
        RuleAssert.Met(CaseRules.ApplicantsNotified, of.Notified(second));
    }

    [Fact]
    public void BothSidesNamed_WhenOneSideIsEmpty_NamesItAsItIsCalledInThisCase()
    {
        var onApplication = SomeCase.Empty();
        onApplication.Add(PartySide.Applicant, "测试甲");
        RuleAssert.NotMet(CaseRules.BothSidesNamed, onApplication, "被申请人尚未登记");

        var onOwnInitiative = SomeCase.Empty(intake => intake with { Basis = IntakeBasis.OwnInitiative });
        onOwnInitiative.Add(PartySide.Applicant, "测试甲");
        RuleAssert.NotMet(CaseRules.BothSidesNamed, onOwnInitiative, "乙方尚未登记");

        RuleAssert.Met(CaseRules.BothSidesNamed, SomeCase.Registered());
    }

    [Theory]
    [InlineData(ScopeObstacle.SpecialOrganOnly, "专门机关")]
    [InlineData(ScopeObstacle.AlreadyWithAuthority, "已经受理或者解决")]
    [InlineData(ScopeObstacle.NotCivilDispute, "不属于民间纠纷")]
    public void WithinScope_WhenSomethingKeepsItOut_SaysWhat(ScopeObstacle obstacle, string fact)
    {
        RuleAssert.Met(CaseRules.WithinScope, SomeCase.Registered());
        RuleAssert.NotMet(CaseRules.WithinScope, SomeCase.Registered(intake => intake with { ScopeObstacle = obstacle }), fact);
    }

    [Fact]
    public void Decline_WhenOutOfScope_KeepsTheReason()
    {
        var of = SomeCase.Registered(intake => intake with { ScopeObstacle = ScopeObstacle.AlreadyWithAuthority });

        of.Decline("法院已经受理", Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Declined, "法院已经受理"), (of.Status, of.DeclineReason));
        Assert.Equal("法院已经受理", of.Events[^1].Reason);
    }

    [Fact]
    public void Divert_WhenLedToAnotherOrgan_IsLookedAtAgainOnTheDay()
    {
        var of = SomeCase.Registered();
        var look = Given.Today.AddDays(30);

        of.Divert(DivertTarget.Litigation, "测试区人民法院", "标的较大，宜诉讼", look, Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Diverted, DivertTarget.Litigation, look), (of.Status, of.DivertedTo, of.LookAgainOn));
        Assert.Equal((DueKind.LookAgain, look), (of.NextDueKind, of.NextDueOn));
    }

    [Fact]
    public void SolveOnSpot_WhenSettledAtTheCounter_ClosesAndNeedsOnlyRegistrationAndNote()
    {
        var of = SomeCase.Registered();

        of.SolveOnSpot("当场约定维修", SomeCase.Confirmed, Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Closed, CaseOutcome.SolvedOnSpot, Given.Today), (of.Status, of.Outcome, of.ClosedOn));
        Assert.Equal(("测试甲", DeclarationWay.OralNoted, Given.Now), (of.VisitorConfirmation!.Name, of.VisitorConfirmation.Way, of.VisitorConfirmation.At));
        RuleAssert.NotMet(ClosingRules.PapersComplete, of.Filed(PaperKind.IntakeRegistration), "现场解决记录");
        RuleAssert.Met(ClosingRules.PapersComplete, of.Filed(PaperKind.WalkInNote));
    }

    [Fact]
    public void MergeInto_WhenRegisteredTwice_KeepsEachRequestsOwnHour()
    {
        var (first, second, target) = (SomeCase.Registered(), SomeCase.Registered(), SomeCase.Registered());

        first.MergeInto(second, Given.Context, Given.Mediator);
        second.MergeInto(target, Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Merged, second.Id), (first.Status, first.MergedIntoId));
        Assert.Equal(
            [(second.RequestMadeAt, "测试甲"), (first.RequestMadeAt, "测试甲")],
            target.MergedRequests.Select(merged => (merged.MadeAt, merged.Applicants)));
        Assert.Contains(target.Events, e => e.Act == CaseActs.AbsorbDuplicate && e.SubjectId == second.Id);
    }

    [Fact]
    public void MergeInto_WhenTheTargetIsItselfOrFinished_Refuses()
    {
        var of = SomeCase.Registered();
        var finished = SomeCase.Registered().Terminated();

        Assert.Throws<ArgumentException>(() => of.MergeInto(of, Given.Context, Given.Mediator));
        Assert.Throws<ArgumentException>(() => of.MergeInto(finished, Given.Context, Given.Mediator));
        Assert.Equal(CaseStatus.Registered, of.Status);
    }

    [Fact]
    public void Verbs_WhenGivenAKeyOfAnotherCase_RefuseIt()
    {
        var (of, other) = (SomeCase.Registered(), SomeCase.Registered());

        Assert.Throws<KeyNotFoundException>(() => of.Notified(other.Applicant()));
        Assert.Throws<KeyNotFoundException>(() => of.DecideRequest(other.Requests[0].Id, RequestOutcome.Agreed, null, null, Given.Context, Given.Mediator));
    }

    [Fact]
    public void Fire_WhenARuleIsUnmet_LeavesStageAndHistoryAsTheyWere()
    {
        var of = SomeCase.Registered();
        var events = of.Events.Count;

        var refusal = Assert.Throws<WorkflowException>(() => of.Accept(Given.Context, Given.Mediator));

        Assert.Equal(CaseRules.ApplicantsNotified.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Equal((CaseStatus.Registered, events, null), (of.Status, of.Events.Count, of.AcceptedOn));
    }

    [Fact]
    public void Fire_WhenItMoves_RecordsWhoWhenWhyAndEveryRuleWithItsAnswer()
    {
        var of = SomeCase.Registered().Accepted();

        var accepted = of.Events[^1];

        Assert.Equal(
            ("Case", "Accept", "Registered", "Accepted", Given.Mediator.Name, Given.Now),
            (accepted.Machine, accepted.Act, accepted.From, accepted.To, accepted.ActorName, accepted.At));
        Assert.Equal(
            [
                (CaseRules.WithinScope.Id, RuleResult.Met), (CaseRules.BothSidesNamed.Id, RuleResult.Met), (CaseRules.NoClearRefusal.Id, RuleResult.Met),
                (CaseRules.ApplicantsNotified.Id, RuleResult.Met), (PrivacyRules.ApplicantsConsented.Id, RuleResult.Warning),
            ],
            accepted.Checks.Select(check => (check.RuleId, check.Result)));
    }

    [Theory]
    [InlineData(EntrustingBody.CourtBeforeFiling)]
    [InlineData(EntrustingBody.CourtAfterFiling)]
    public void DueDays_WhenACourtSentTheCase_AsksToConfirmReceiptInThreeWorkingDays(EntrustingBody body)
    {
        var of = SomeCase.Registered(intake => intake with { Basis = IntakeBasis.Entrusted, EntrustedBy = body, EntrustingBodyName = "测试区人民法院" });

        // Tuesday 10 March: Wednesday, Thursday, Friday.
        Assert.Equal((DueKind.ConfirmReceipt, Given.Today.AddDays(3)), (of.NextDueKind, of.NextDueOn));
        Assert.Equal(Given.Today.AddDays(6), of.ConfirmReceiptBy(Given.Context with { Settings = new() { ConfirmReceiptWorkingDays = 4 } }));
    }

    [Fact]
    public void DueDays_WhenReceiptIsConfirmedOrNoCourtSentIt_AsksForNothing()
    {
        Intake Sent(Intake intake) => intake with { Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtBeforeFiling, EntrustReceivedOn = Given.Today };

        Assert.False(SomeCase.Registered(Sent).AwaitsReceipt);
        Assert.False(SomeCase.Registered(intake => intake with { Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.Police }).AwaitsReceipt);
        Assert.False(SomeCase.Registered().AwaitsReceipt);
    }
}
