using Mediation.Domain.Cases;
using Mediation.Domain.Consultations;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>The rules about what goes on beside the stage: visits, consultations, leaders, and the written form.</summary>
public class CaseRulesTests
{
    private readonly DisputeCase of = SomeCase.Mediating();

    [Fact]
    public void VisitPlanned_WhenNoneIsPlanned_IsNotMet()
    {
        RuleAssert.NotMet(CaseRules.VisitPlanned, of, "尚未安排走访");

        var visit = of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.VisitPlanned, of);

        of.CancelVisit(visit.Id, "改为电话", Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.VisitPlanned, of, "尚未安排走访");
    }

    [Fact]
    public void VisitsWrittenUp_WhenNoContactIsNoted_IsMet()
    {
        var visit = of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.VisitsWrittenUp, of, "走访“查看漏水情况”尚未记录或者签名");

        of.NoteNoContact(visit.Id, "无人在家", Given.Context, Given.Mediator);

        RuleAssert.Met(CaseRules.VisitsWrittenUp, of);
    }

    [Fact]
    public void ConsultationAsked_WhenOneOrganSendsTwo_IsNotMet()
    {
        RuleAssert.NotMet(CaseRules.ConsultationAsked, of, "尚未提出会诊问题");

        var consultation = Ask(SomeConsultation.Police, SomeConsultation.Police with { PersonName = "测试民警癸" });
        RuleAssert.NotMet(CaseRules.ConsultationAsked, of, "不足两个");

        of.AddSeat(consultation.Id, SomeConsultation.Court, Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.ConsultationAsked, of);
    }

    [Fact]
    public void ConsultationAsked_WhenTheOldOneOnlyHasTasksLeft_AsksForANewQuestion()
    {
        var old = Ask(SomeConsultation.Police, SomeConsultation.Court);
        Conclude(old);
        Assert.True(old.IsOpen);

        RuleAssert.NotMet(CaseRules.ConsultationAsked, of, "尚未提出会诊问题");
    }

    [Fact]
    public void OpinionIssued_WhenStillOpen_IsNotMet()
    {
        RuleAssert.NotMet(CaseRules.OpinionIssued, of, "会诊意见尚未记录");
        var consultation = Ask(SomeConsultation.Police, SomeConsultation.Court);
        of.RequestConsultation(Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.OpinionIssued, of, "会诊意见尚未记录");

        Conclude(consultation);
        of.ConcludeConsultation(Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.Mediating, of.Status);
    }

    [Fact]
    public void DoConsultationTask_WhenItIsTheLast_FinishesTheConsultation()
    {
        var consultation = Ask(SomeConsultation.Police, SomeConsultation.Court);
        Conclude(consultation);

        of.DoConsultationTask(consultation.Id, consultation.Tasks[0].Id, Given.Today, "已核查", Given.Context, Given.Mediator);

        Assert.Equal(ConsultationStatus.TasksDone, consultation.Status);
    }

    [Fact]
    public void LeaderPlanApproved_WhenOnlyProposed_IsNotMet()
    {
        var led = of.ProposeLeader(LeaderCaseGround.MassClaim, "三十余户", Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.LeaderPlanApproved, of, "尚无经批准的包案方案");

        Approve(led);
        RuleAssert.Met(CaseRules.LeaderPlanApproved, of);
    }

    [Fact]
    public void ReturnFromLeader_WhenTheOutcomeIsRecorded_GoesBackToMediation()
    {
        var led = of.ProposeLeader(LeaderCaseGround.MassClaim, "三十余户", Given.Context, Given.Mediator);
        Approve(led);
        of.PutUnderLeader(Given.Context, Given.Mediator);
        RuleAssert.NotMet(CaseRules.LeaderOutcomeRecorded, of, "包案结果尚未记录");

        Resolve(led);
        of.ReturnFromLeader(Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Mediating, null), (of.Status, of.StageBeforeLeader));
    }

    [Fact]
    public void ReturnFromLeader_WhenTheOtherSideWasNeverAsked_IsBarredFromMediation()
    {
        var unasked = SomeCase.Registered().Accepted();
        var led = unasked.ProposeLeader(LeaderCaseGround.MassClaim, "三十余户", Given.Context, Given.Mediator);
        unasked.AssignLeader(led.Id, "测试领导", "副主任", Given.Context, Given.Director);
        unasked.WriteLeaderPlan(led.Id, "方案", Given.Today.AddDays(7), Given.Context, Given.Mediator);
        unasked.ApproveLeaderPlan(led.Id, Given.Context, Given.Director);
        unasked.PutUnderLeader(Given.Context, Given.Mediator);

        RuleAssert.NotMet(CaseRules.ConsentedBeforeMediation, unasked, "尚未向测试乙告知权利义务");
        unasked.Notified(unasked.Respondent());
        RuleAssert.NotMet(CaseRules.ConsentedBeforeMediation, unasked, "测试甲尚未表示同意调解");
        unasked.Willing(unasked.Applicant()).Willing(unasked.Respondent());

        RuleAssert.Met(CaseRules.ConsentedBeforeMediation, unasked);
    }

    [Fact]
    public void MediationCanGoOn_WithoutAHostOrWithASideThatRefused_IsNotMet()
    {
        var unhosted = SomeCase.Registered().Accepted();
        RuleAssert.NotMet(CaseRules.MediationCanGoOn, unhosted, "尚未确定主持调解员");

        unhosted.Hosted().Refused(unhosted.Respondent());

        RuleAssert.NotMet(CaseRules.MediationCanGoOn, unhosted, "全部拒绝调解，只能终止调解");
    }

    [Fact]
    public void ConcludeConsultation_WhenAWholeSideHasRefusedMeanwhile_LeavesOnlyTermination()
    {
        var consultation = Ask(SomeConsultation.Police, SomeConsultation.Court);
        of.RequestConsultation(Given.Context, Given.Mediator);
        Conclude(consultation);
        of.Refused(of.Respondent());

        var refusal = Assert.Throws<WorkflowException>(() => of.ConcludeConsultation(Given.Context, Given.Mediator));

        Assert.Contains(refusal.Unmet, check => check.RuleId == CaseRules.NobodyIndispensableRefused.Id);
        Assert.Equal(CaseStatus.Terminated, of.Terminated().Status);
    }

    [Fact]
    public void OpenMediation_FromAVisitUnderALeaderInFollowUp_NeedsANewApplication()
    {
        of.Settled().FollowedUp();
        Approve(of.ProposeLeader(LeaderCaseGround.BreachedSettlement, "反悔", Given.Context, Given.Mediator));
        of.PutUnderLeader(Given.Context, Given.Mediator);
        var visit = of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        of.StartVisit(Given.Context, Given.Mediator);
        of.NoteNoContact(visit.Id, "无人在家", Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => of.OpenMediation(Given.Context, Given.Mediator));

        Assert.Equal(CaseRules.NothingAgreedYet.Id, Assert.Single(refusal.Unmet).RuleId);
        of.FinishVisit(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.LeaderLed, of.Status);
    }

    [Fact]
    public void ReturnFromLeader_WhenItCameFromFollowUp_GoesBackThere()
    {
        of.Settled().FollowedUp();
        var led = of.ProposeLeader(LeaderCaseGround.BreachedSettlement, "反悔", Given.Context, Given.Mediator);
        Approve(led);
        of.PutUnderLeader(Given.Context, Given.Mediator);
        Resolve(led);

        of.ReturnFromLeader(Given.Context, Given.Mediator);

        Assert.Equal(CaseStatus.FollowUp, of.Status);
    }

    [Fact]
    public void WrittenWhereRequired_WhenAWishForWritingComesAfterAnOralAgreement_IsNotMet()
    {
        of.RecordOralAgreement(of.Drafted(SomeAgreement.Oral(of)).Id, "（2026）测试口调字第1号", Given.Today, Given.Context, Given.Mediator);
        RuleAssert.Met(CaseRules.WrittenWhereRequired, of);

        of.WishWrittenForm(Given.Context, Given.Mediator);

        RuleAssert.NotMet(CaseRules.WrittenWhereRequired, of, "有当事人要求制作书面协议");
    }

    private Consultation Ask(params SeatRequest[] seats) =>
        of.AskConsultation("责任如何划分？", "意见不一", seats, Given.Context, Given.Mediator);

    private void Conclude(Consultation consultation)
    {
        of.ConveneConsultation(consultation.Id, Given.Now, "测试中心", Given.Context, Given.Mediator);
        of.HoldConsultation(consultation.Id, Given.Now, "测试中心", "发言", Given.Context, Given.Mediator);
        of.IssueConsultationOpinion(
            consultation.Id, "由楼上修复", [new TaskToDo("核查管线", "测试物业", Given.Today.AddDays(3))], Given.Context, Given.Mediator);
    }

    private void Approve(LeaderCase led)
    {
        of.AssignLeader(led.Id, "测试领导寅", "主任", Given.Context, Given.Mediator);
        of.WriteLeaderPlan(led.Id, "约谈", Given.Today, Given.Context, Given.Mediator);
        of.ApproveLeaderPlan(led.Id, Given.Context, Given.Director);
    }

    private void Resolve(LeaderCase led)
    {
        of.BeginLeaderWork(led.Id, Given.Context, Given.Mediator);
        of.NoteLeaderProgress(led.Id, "约谈两次", Given.Context, Given.Mediator);
        of.ReviewLeaderWork(led.Id, "已谈妥", Given.Context, Given.Director);
        of.ResolveLeaderCase(led.Id, "双方同意继续调解", Given.Context, Given.Director);
    }
}
