using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>结案: performance, notices, children, the sender's answer, the parties' opinion.</summary>
public class ClosingTests
{
    [Fact]
    public void NoticeDelivered_WhenThreeAttemptsFailed_IsEnough()
    {
        var of = SomeCase.Mediating().Terminated(told: OtherWaysTold.ByNotice);
        of.Delivered(PaperKind.TerminationNotice, of.Applicant());

        for (var attempt = 0; attempt < 3; attempt++)
        {
            RuleAssert.NotMet(ClosingRules.NoticeDelivered, of, $"终止调解通知书尚未送达测试乙（已尝试{attempt}次");
            of.Delivered(PaperKind.TerminationNotice, of.Respondent(), succeeded: false);
        }

        RuleAssert.Met(ClosingRules.NoticeDelivered, of);
        Assert.Equal(CaseStatus.Closed, of.Closed().Status);
    }

    [Fact]
    public void NoticeDelivered_WhenTheConfiguredNumberIsLower_IsMetEarlier()
    {
        var of = SomeCase.Mediating().Terminated(told: OtherWaysTold.ByNotice);
        of.Delivered(PaperKind.TerminationNotice, of.Applicant()).Delivered(PaperKind.TerminationNotice, of.Respondent(), succeeded: false);

        RuleAssert.Met(ClosingRules.NoticeDelivered, of, Given.Context with { Settings = new() { DeliveryAttemptsEnough = 1 } });
    }

    [Fact]
    public void NoticeDelivered_WhenAnotherPaperWasDelivered_DoesNotCountIt()
    {
        var of = SomeCase.Mediating().Terminated(told: OtherWaysTold.ByNotice);

        of.Delivered(PaperKind.DeclineNotice, of.Applicant());

        RuleAssert.NotMet(ClosingRules.NoticeDelivered, of, "尚未送达测试甲");
    }

    [Fact]
    public void NoticeDelivered_WhenTheyWereToldByMouth_IsMet() =>
        RuleAssert.Met(ClosingRules.NoticeDelivered, SomeCase.Mediating().Terminated(told: OtherWaysTold.OrallyNoted));

    [Fact]
    public void NoticeDelivered_WhenASecondRoundEnds_AsksForItsOwnNotice()
    {
        var of = SomeCase.Mediating().Terminated(told: OtherWaysTold.ByNotice);
        of.Delivered(PaperKind.TerminationNotice, of.Applicant()).Delivered(PaperKind.TerminationNotice, of.Respondent());
        of.Closed();
        var later = Given.On(Given.Today.AddMonths(2));
        of.Remediate("双方申请", later, Given.Mediator);
        of.Terminate(TerminationReason.NoResult, OtherWaysTold.ByNotice, null, later, Given.Mediator);

        RuleAssert.NotMet(ClosingRules.NoticeDelivered, of, "尚未送达测试甲", later);
    }

    [Fact]
    public void NoticeDelivered_WhenAPartyIsDeadWithoutSuccessor_SendsNothingToTheDead()
    {
        var of = SomeCase.Mediating();
        of.RecordPartyEvent(of.Respondent().Id, PartyEventKind.Died, Given.Today, "家属告知", Given.Context, Given.Mediator);
        of.ResolvePartyEvent(of.Respondent().Id, "无承继人", Given.Context, Given.Mediator);
        of.Terminated(TerminationReason.PartyGoneWithoutSuccessor, OtherWaysTold.ByNotice);

        RuleAssert.Met(ClosingRules.NoticeDelivered, of.Delivered(PaperKind.TerminationNotice, of.Applicant()));
    }

    [Fact]
    public void NoticeDelivered_WhenDeclinedOrDiverted_WaitsForTheApplicantOnly()
    {
        var declined = SomeCase.Registered();
        declined.Decline("不属于受理范围", Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoticeDelivered, declined, "不予受理通知书尚未送达测试甲");
        RuleAssert.Met(ClosingRules.NoticeDelivered, declined.Delivered(PaperKind.DeclineNotice, declined.Applicant()));

        var diverted = SomeCase.Registered();
        diverted.Divert(DivertTarget.Notary, "测试公证处", "宜公证", Given.Today.AddDays(9), Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoticeDelivered, diverted, "分流函尚未送达测试甲");
        RuleAssert.Met(ClosingRules.NoticeDelivered, diverted.Delivered(PaperKind.DiversionLetter, diverted.Applicant()));
    }

    [Theory]
    [InlineData(AgreementTrigger.MarkPerformed)]
    [InlineData(AgreementTrigger.MarkPartlyPerformed)]
    [InlineData(AgreementTrigger.MarkNotPerformed)]
    public void PerformanceConcluded_WhateverTheResult_IsMetOnceStated(AgreementTrigger result)
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        RuleAssert.NotMet(ClosingRules.PerformanceConcluded, of, "（2026）测试调字第1号的履行情况尚未登记");

        of.Performed(result);

        RuleAssert.Met(ClosingRules.PerformanceConcluded, of);
        Assert.Equal((Given.Today, "收条在卷"), (of.AgreementInForce!.PerformanceEndedOn, of.AgreementInForce.PerformanceNote));
        Assert.Equal(CaseStatus.Closed, of.Closed().Status);
    }

    [Fact]
    public void Revisited_WhenNobodyWent_WarnsAndStillLetsClose()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed();

        RuleAssert.Warns(ClosingRules.Revisited, of, "还没有回访过当事人");

        Assert.Equal(CaseStatus.Closed, of.Closed().Status);
        Assert.Equal(RuleResult.Warning, of.Events[^1].Checks.Single(check => check.RuleId == "close.revisited").Result);
    }

    [Fact]
    public void Revisited_WhenAVisitIsPlanned_NamesItsDayUntilItIsMade()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var visit = of.PlanFollowUpVisit(of.AgreementInForce!.Id, Given.Today, FollowUpWay.Phone, "测试调解员甲", Given.Context, Given.Mediator);
        RuleAssert.Warns(ClosingRules.Revisited, of, $"安排在{DateWords.Of(Given.Today).Chinese}的回访还没有做，结案后将取消");

        of.CompleteFollowUpVisit(visit.Id, FollowUps.SomeFollowUp.Findings, Given.Context, Given.Mediator);

        RuleAssert.Met(ClosingRules.Revisited, of);
    }

    [Fact]
    public void Revisited_WhenOnlyAnotherAgreementWasLookedAt_Warns()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        var visit = of.PlanFollowUpVisit(Guid.NewGuid(), Given.Today, FollowUpWay.Phone, "测试调解员甲", Given.Context, Given.Mediator);
        of.CompleteFollowUpVisit(visit.Id, FollowUps.SomeFollowUp.Findings, Given.Context, Given.Mediator);

        RuleAssert.Warns(ClosingRules.Revisited, of, "还没有回访过当事人");
    }

    [Fact]
    public void ConcludePerformance_WhenALineIsOpen_CannotBePerformed()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();

        var refusal = Assert.Throws<WorkflowException>(
            () => of.ConcludePerformance(of.AgreementInForce!.Id, AgreementTrigger.MarkPerformed, Given.Today, "已付", Given.Context, Given.Mediator));

        Assert.Equal("第1项尚未履行（赔偿款）", Assert.Single(refusal.Unmet).Fact!.Value.Chinese);
    }

    [Fact]
    public void Close_WhenPerformedOnTheSpot_NeedsNoFollowUpAndNoReturnVisit()
    {
        var of = SomeCase.Mediating();
        of.Settled(SomeAgreement.OnTheSpot(of));
        RuleAssert.NotMet(CaseRules.PerformedOnTheSpot, of, "尚未登记为当场履行完毕");

        of.Performed().Closed();

        Assert.Equal((CaseStatus.Closed, 0), (of.Status, of.FollowUpVisits.Count));
    }

    [Fact]
    public void BeginFollowUp_WhenWhatWasDueOnTheSpotWasNotDone_IsAllowedWithAWarning()
    {
        var of = SomeCase.Mediating();
        of.Settled(SomeAgreement.OnTheSpot(of));

        RuleAssert.Warns(CaseRules.PerformanceStated, of, "未当场履行完毕的，在履行与回访中督促");
        of.FollowedUp().Performed(AgreementTrigger.MarkNotPerformed);

        Assert.Equal((CaseStatus.FollowUp, AgreementStatus.NotPerformed), (of.Status, of.AgreementInForce!.Status));
    }

    [Fact]
    public void PerformanceStated_WhenPromisedForLaterWithoutDay_IsNotMet()
    {
        var of = SomeCase.Mediating();
        of.Settled(SomeAgreement.Payment(of) with { Schedule = [] });

        RuleAssert.NotMet(CaseRules.PerformanceStated, of, "没有履行日期或者复查日期");
    }

    [Fact]
    public void PerformanceStated_WhenALastingDutyHasItsReviewDay_IsMet()
    {
        var of = SomeCase.Mediating();
        of.Settled(SomeAgreement.Payment(of) with
        {
            PerformanceKind = PerformanceKind.LastingDuty, Schedule = [], ReviewOn = Given.Today.AddMonths(3),
        });

        RuleAssert.Met(CaseRules.PerformanceStated, of);
    }

    [Fact]
    public void PerformanceStated_WhenTheAgreementWasAnnulled_StillLeadsOn()
    {
        var of = SomeCase.Mediating().Settled();
        of.AnnulAgreement(of.AgreementInForce!.Id, "法院确认无效", Given.Context, Given.Mediator);

        RuleAssert.Warns(CaseRules.PerformanceStated, of, "协议已不再有效");
        of.FollowedUp().Remediate("双方申请", Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Terminated, of.Terminated().Status);
    }

    [Fact]
    public void NoChildOpen_WhenSomethingIsUnderWay_NamesIt()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed();
        RuleAssert.Met(ClosingRules.NoChildOpen, of);

        var confirmation = of.PrepareConfirmation(of.AgreementInForce!.Id, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoChildOpen, of, "司法确认尚未结束");
        confirmation.Withdraw(of.Applicant().Id, "不再申请", null, Given.Context, Given.Mediator);

        var draft = of.Drafted(supplements: of.AgreementInForce!.Id);
        RuleAssert.NotMet(ClosingRules.NoChildOpen, of, "有尚未签署的协议");
        of.AbandonAgreement(draft.Id, "不再补充", Given.Context, Given.Mediator);

        var consultation = of.AskConsultation("问题", "原因", [SomeConsultation.Police, SomeConsultation.Court], Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoChildOpen, of, "会诊尚未结束");
        of.CancelConsultation(consultation.Id, "不再需要", Given.Context, Given.Mediator);

        var led = of.ProposeLeader(LeaderCaseGround.Severity, "重大", Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoChildOpen, of, "包案尚未结束");
        of.WithdrawLeaderCase(led.Id, "不再需要", Given.Context, Given.Mediator);

        var visit = of.PlanVisit(VisitKind.CareVisit, SomeVisit.Plan, Given.Context, Given.Mediator);
        RuleAssert.Met(ClosingRules.NoChildOpen, of);
        of.RecordVisit(visit.Id, SomeVisit.Report, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.NoChildOpen, of, "走访记录尚未签名");
    }

    [Fact]
    public void Close_WhenVisitsAreOnlyPlanned_CancelsThem()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp().Performed();
        var visit = of.PlanVisit(VisitKind.CareVisit, SomeVisit.Plan, Given.Context, Given.Mediator);
        var returnVisit = of.PlanFollowUpVisit(null, Given.Today.AddDays(9), FollowUpWay.Phone, "测试网格员丙", Given.Context, Given.Mediator);

        of.Closed();

        Assert.Equal((VisitStatus.Cancelled, FollowUpStatus.Cancelled), (visit.Status, returnVisit.Status));
        Assert.Contains(of.Events, e => e.SubjectId == visit.Id && e.To == nameof(VisitStatus.Cancelled));
        Assert.Contains(of.Events, e => e.SubjectId == returnVisit.Id && e.To == nameof(FollowUpStatus.Cancelled));
    }

    [Fact]
    public void Terminate_WhenThingsAreUnderWay_EndsEachAsItSaysItself()
    {
        var of = SomeCase.Mediating();
        var planned = of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        var consultation = of.AskConsultation("问题", "原因", [SomeConsultation.Police, SomeConsultation.Court], Given.Context, Given.Mediator);
        var led = of.ProposeLeader(LeaderCaseGround.Severity, "重大", Given.Context, Given.Mediator);
        var session = of.PlanSession(SomeCase.Sitting(Domain.Sessions.SittingKind.Joint), Given.Context, Given.Mediator);
        var agreement = of.Sent();

        of.Terminated();

        Assert.Equal(
            ("Cancelled", "Cancelled", "Withdrawn", "Cancelled", "Abandoned"),
            (planned.Status.ToString(), consultation.Status.ToString(), led.Status.ToString(), session.Status.ToString(), agreement.Status.ToString()));
    }

    [Fact]
    public void SenderAnswered_WhenABodySentTheCase_WaitsForTheReply()
    {
        RuleAssert.Met(ClosingRules.SenderAnswered, SomeCase.Registered());
        var of = SomeCase.Registered(intake => intake with
        {
            Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtBeforeFiling, EntrustingBodyName = "测试区人民法院",
        });
        RuleAssert.NotMet(ClosingRules.SenderAnswered, of, "尚未向测试区人民法院反馈");

        of.ReplyToSender(Given.Today, "反馈函一份", null, Given.Context, Given.Mediator);
        RuleAssert.NotMet(ClosingRules.SenderAnswered, of, "案卷材料尚未退回测试区人民法院");

        of.ReplyToSender(Given.Today, "反馈函一份，退回材料一册", Given.Today, Given.Context, Given.Mediator);
        RuleAssert.Met(ClosingRules.SenderAnswered, of);
    }

    [Fact]
    public void SenderAnswered_WhenNoCourtSentIt_AsksForNoFile()
    {
        var of = SomeCase.Registered(intake => intake with
        {
            Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.Police, EntrustingBodyName = "测试派出所",
        });

        of.ReplyToSender(Given.Today, "反馈函一份", null, Given.Context, Given.Mediator);

        RuleAssert.Met(ClosingRules.SenderAnswered, of);
    }

    [Fact]
    public void RatingAsked_WhenTheyWereAskedAndSaidNothing_IsMet()
    {
        var of = SomeCase.Mediating().Terminated();
        RuleAssert.NotMet(ClosingRules.RatingAsked, of, "尚未邀请当事人评议");

        of.AskForRating(null, Given.Context, Given.Mediator);

        RuleAssert.Met(ClosingRules.RatingAsked, of);
        Assert.Null(of.Rating);
    }
}
