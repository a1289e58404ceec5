using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Consultations;

public class ConsultationTests
{
    [Fact]
    public void Hold_WhenAJudgeSits_IsAllowedAndKeepsTheWarning()
    {
        var consultation = SomeConsultation.Convened(SomeConsultation.Police, SomeConsultation.Court);
        consultation.WriteMinutes(Given.Now.AddHours(-1), "测试中心会商室", "发言");

        var record = consultation.Hold(Given.Context, Given.Mediator);

        Assert.Equal(ConsultationStatus.Held, consultation.Status);
        Assert.Contains(record.Checks, check => check.RuleId == "consultation.judge-sat" && check.Result == RuleResult.Warning);
    }

    [Fact]
    public void Consultation_WhenSeenThrough_ConcludesAndCloses()
    {
        var consultation = SomeConsultation.Held();
        Assert.Equal((true, false), (consultation.IsOpen, consultation.HasConcluded));

        consultation.WriteOpinion("由楼上修复");
        consultation.AddTask("核查管线", "测试物业", Given.Today.AddDays(3));
        var issued = consultation.IssueOpinion(Given.Context, Given.Mediator);
        Assert.Equal((true, true), (consultation.IsOpen, consultation.HasConcluded));

        consultation.DoTask(consultation.Tasks[0].Id, Given.Today.AddDays(2), "已核查");
        var finished = consultation.FinishTasks(Given.Context, Given.Mediator);

        Assert.Equal(("Held", "OpinionIssued"), (issued.From, issued.To));
        Assert.Equal(("OpinionIssued", "TasksDone"), (finished.From, finished.To));
        Assert.Equal((false, true), (consultation.IsOpen, consultation.HasConcluded));
        Assert.Equal((Given.Today.AddDays(2), "已核查"), (consultation.Tasks[0].DoneOn, consultation.Tasks[0].Result));
    }

    [Fact]
    public void AddSeat_WhenInvitedWithoutSayingWhy_Refuses()
    {
        var consultation = SomeConsultation.Requested();

        Assert.Throws<ArgumentException>(() => consultation.AddSeat(SomeConsultation.Engineer with { InvitedBecause = null }));
        Assert.Throws<ArgumentException>(() => consultation.AddSeat(SomeConsultation.Police with { OrganKind = null }));
        Assert.Throws<ArgumentException>(() => consultation.AddSeat(SomeConsultation.Engineer with { OrganKind = OrganKind.Department }));
        Assert.Equal(2, consultation.Seats.Count);
    }

    [Fact]
    public void AddSeat_WhenAdded_KeepsTheEvidence()
    {
        var seat = SomeConsultation.Requested(SomeConsultation.Engineer).Seats[0];

        Assert.Equal(
            (SeatKind.Expert, "测试设计院", "测试工程师壬", SeatEvidence.Invited, "测试主任乙", "鉴别漏水原因"),
            (seat.Kind, seat.Unit, seat.PersonName, seat.Evidence, seat.InvitedBy, seat.InvitedBecause));
        Assert.NotNull(seat.HelperId);
    }

    [Fact]
    public void RemoveSeat_WhenBeforeTheSitting_TakesItAway()
    {
        var consultation = SomeConsultation.Convened();

        consultation.RemoveSeat(consultation.Seats[0].Id);

        Assert.Equal("测试工程师壬", Assert.Single(consultation.Seats).PersonName);
    }

    [Fact]
    public void Changes_WhenTheSittingIsOver_AreRefused()
    {
        var consultation = SomeConsultation.Held();

        Assert.Throws<WorkflowException>(() => consultation.AddSeat(SomeConsultation.Court));
        Assert.Throws<WorkflowException>(() => consultation.RemoveSeat(consultation.Seats[0].Id));
        Assert.Throws<WorkflowException>(() => consultation.Ask("另一个问题"));
        Assert.Throws<WorkflowException>(() => consultation.WriteMinutes(Given.Now, "别处", "改写"));
    }

    [Fact]
    public void Changes_WhenTheOpinionIsOut_AreRefused()
    {
        var consultation = SomeConsultation.Held();
        consultation.WriteOpinion("由楼上修复");
        consultation.AddTask("多余的任务", null, null);
        consultation.RemoveTask(consultation.Tasks[0].Id);
        consultation.IssueOpinion(Given.Context, Given.Mediator);

        Assert.Throws<WorkflowException>(() => consultation.WriteOpinion("改口"));
        Assert.Throws<WorkflowException>(() => consultation.AddTask("新任务", "某人", Given.Today));
        Assert.Empty(consultation.Tasks);
    }
}
