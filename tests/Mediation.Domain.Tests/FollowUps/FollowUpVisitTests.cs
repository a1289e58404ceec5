using Mediation.Domain.FollowUps;
using Mediation.Domain.Tests.Workflow;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.FollowUps;

public class FollowUpVisitTests
{
    [Fact]
    public void DayHasCome_WhenTheDayIsStillToCome_IsNotMet()
    {
        RuleAssert.Met(FollowUpRules.DayHasCome, SomeFollowUp.On(Given.Today));
        RuleAssert.NotMet(FollowUpRules.DayHasCome, SomeFollowUp.On(Given.Today.AddDays(1)), "回访安排在2026年3月11日");
    }

    [Fact]
    public void Complete_WhenRecorded_KeepsEveryFieldOfTheForm()
    {
        var visit = SomeFollowUp.On(Given.Today);
        var findings = SomeFollowUp.Findings with
        {
            PerformanceNote = "已付清", SuitsAndJudgments = "无", WrongMediation = "无", NewSigns = "邻里仍有口角", Measures = "下月再访",
        };

        var record = visit.Complete(findings, Given.Context, Given.Mediator);

        Assert.Equal(("FollowUpVisit", "Complete", "Scheduled", "Done"), (record.Machine, record.Trigger, record.From, record.To));
        Assert.Equal((findings.At, FollowUpWay.Phone, "测试调解员甲"), (visit.DoneAt, visit.Way, visit.Visitor));
        Assert.Equal((PerformanceFinding.Performed, "已付清"), (visit.Performance, visit.PerformanceNote));
        Assert.Equal(
            ("无", "无", "邻里仍有口角", "下月再访"), (visit.SuitsAndJudgments, visit.WrongMediation, visit.NewSigns, visit.Measures));
        Assert.Equal(
            [("测试住户丁", 5, "不再漏水"), ("测试住户己", null, null)],
            visit.Answers.Select(answer => (answer.Name, answer.Satisfaction, answer.Remark)));
        Assert.False(visit.IsOpen);
    }

    [Fact]
    public void Complete_WhenBeforeItsDay_IsAccepted()
    {
        var visit = SomeFollowUp.On(Given.Today.AddDays(7));

        visit.Complete(SomeFollowUp.Findings, Given.Context, Given.Mediator);

        Assert.Equal(FollowUpStatus.Done, visit.Status);
    }

    [Fact]
    public void Complete_WhenInTheFutureOrWithNobodyAsked_RefusesAndChangesNothing()
    {
        var visit = SomeFollowUp.On(Given.Today);

        Assert.Throws<ArgumentException>(
            () => visit.Complete(SomeFollowUp.Findings with { At = Given.Now.AddMinutes(1) }, Given.Context, Given.Mediator));
        Assert.Throws<ArgumentException>(
            () => visit.Complete(SomeFollowUp.Findings with { Answers = [] }, Given.Context, Given.Mediator));
        Assert.Equal(FollowUpStatus.Scheduled, visit.Status);
    }

    [Fact]
    public void Miss_WhenItsDayIsStillToCome_IsBarred()
    {
        var visit = SomeFollowUp.On(Given.Today.AddDays(1));

        var refusal = Assert.Throws<WorkflowException>(() => visit.Miss("未接", Given.Context, Given.Mediator));

        Assert.Equal(FollowUpRules.DayHasCome.Id, Assert.Single(refusal.Unmet).RuleId);
        Assert.Null(visit.Note);
    }

    [Fact]
    public void Reschedule_WhenMissed_IsOwedAgain()
    {
        var visit = SomeFollowUp.On(Given.Today);
        visit.Miss("电话无人接听", Given.Context, Given.Mediator);
        Assert.True(visit.IsOpen);

        visit.Reschedule(Given.Today.AddDays(3), "约定周五再访", Given.Context, Given.Mediator);

        Assert.Equal(
            (FollowUpStatus.Scheduled, Given.Today.AddDays(3), "约定周五再访"), (visit.Status, visit.ScheduledOn, visit.Note));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void FollowUpAnswer_WhenSatisfactionIsNotOneToFive_Refuses(int satisfaction) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FollowUpAnswer("测试住户丁", satisfaction, null));

    [Fact]
    public void LacksMeasures_WhenSomethingCallsForThem_IsTrue()
    {
        Assert.False(SomeFollowUp.Findings.LacksMeasures);
        Assert.True((SomeFollowUp.Findings with { NewSigns = "争吵" }).LacksMeasures);
        Assert.True((SomeFollowUp.Findings with { WrongMediation = "金额算错" }).LacksMeasures);
        Assert.True((SomeFollowUp.Findings with { Performance = PerformanceFinding.NotPerformed }).LacksMeasures);
        Assert.False((SomeFollowUp.Findings with { NewSigns = "争吵", Measures = "约谈" }).LacksMeasures);
    }
}
