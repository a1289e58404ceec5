using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>中止调解 and 走访调查: stages that remember where they came from.</summary>
public class SuspensionTests
{
    private static readonly RuleContext TenDaysLater = Given.On(Given.Today.AddDays(10));

    [Theory]
    [InlineData(CaseStatus.Accepted)]
    [InlineData(CaseStatus.Visiting)]
    [InlineData(CaseStatus.Mediating)]
    [InlineData(CaseStatus.Consulting)]
    [InlineData(CaseStatus.LeaderLed)]
    public void Unsuspend_WhateverTheStage_ComesBackToIt(CaseStatus stage)
    {
        var of = SomeCase.Registered().Accepted();
        of.MoveTo(stage);

        of.Suspend(SuspensionReason.Appraisal, "委托鉴定", Given.Context, Given.Mediator);
        Assert.Equal((CaseStatus.Suspended, stage), (of.Status, of.StageBeforeSuspension));

        of.Unsuspend("鉴定意见已出", TenDaysLater, Given.Mediator);
        Assert.Equal((stage, null), (of.Status, of.StageBeforeSuspension));
    }

    [Fact]
    public void Suspend_WhileItLasts_StopsTheGeneralLimitAndMovesItsEnd()
    {
        var of = SomeCase.Mediating();
        var before = of.LimitsIn(Given.Context).Governing!.DueDay;

        of.Suspend(SuspensionReason.Illness, "住院", Given.Context, Given.Mediator);
        Assert.True(of.LimitsIn(Given.Context).Governing!.IsStopped);

        of.Unsuspend("出院", TenDaysLater, Given.Mediator);
        Assert.True(of.LimitsIn(TenDaysLater).Governing!.DueDay > before);
        Assert.Equal((Given.Today, TenDaysLater.Today), (of.Stops[0].From, of.Stops[0].Until));
    }

    [Fact]
    public void ExtendLimit_WhenAllAgree_MovesTheLimitThatGoverns()
    {
        var of = SomeCase.Mediating();
        var later = of.LimitsIn(Given.Context).Governing!.DueDay.AddDays(20);

        of.ExtendLimit(later, "需要补充鉴定", Given.Context, Given.Mediator);

        Assert.Equal(Given.Context.Calendar.OnOrAfter(later).Date, of.LimitsIn(Given.Context).Governing!.DueDay);
    }

    [Fact]
    public void ExtendLimit_WhenTheCourtEntrustedTheCaseAfterFiling_IsRefused()
    {
        var of = SomeCase.Registered(intake => intake with
        {
            Basis = IntakeBasis.Entrusted, EntrustedBy = EntrustingBody.CourtAfterFiling, EntrustReceivedOn = Given.Today,
        }).Accepted();
        var limit = of.LimitsIn(Given.Context).Governing!;
        Assert.Equal(LimitKind.CourtAfterFiling, limit.Rule.Kind);

        Assert.Throws<ArgumentException>(() => of.ExtendLimit(limit.DueDay.AddDays(10), "各方同意", Given.Context, Given.Mediator));

        Assert.Empty(of.Extensions);
        Assert.Contains("不能延长", limit.WhyNotExtend(Given.Today, limit.DueDay.AddDays(10))!.Value.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminate_WhenSuspended_EndsTheStop()
    {
        var of = SomeCase.Mediating();
        of.Suspend(SuspensionReason.Other, "等待", Given.Context, Given.Mediator);

        of.Terminate(TerminationReason.CannotBeReached, OtherWaysTold.ByNotice, null, TenDaysLater, Given.Mediator);

        Assert.Equal((null, TenDaysLater.Today), (of.StageBeforeSuspension, of.Stops[0].Until));
    }

    [Fact]
    public void FinishVisit_WhenItBeganUnderALeaderFromFollowUp_StillFindsTheWayBackToFollowUp()
    {
        var of = SomeCase.Mediating().Settled().FollowedUp();
        UnderLeader(of);
        PlanVisit(of);
        of.StartVisit(Given.Context, Given.Mediator);

        of.PutUnderLeader(Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.LeaderLed, CaseStatus.FollowUp), (of.Status, of.StageBeforeLeader));
    }

    [Fact]
    public void FinishVisit_WhenSuspendedInBetween_ComesBackToWhereTheVisitBegan()
    {
        var of = SomeCase.Mediating();
        var visit = PlanVisit(of);
        of.StartVisit(Given.Context, Given.Mediator);
        of.Suspend(SuspensionReason.Illness, "住院", Given.Context, Given.Mediator);
        of.Unsuspend("出院", Given.Context, Given.Mediator);
        of.NoteNoContact(visit.Id, "无人在家", Given.Context, Given.Mediator);

        of.FinishVisit(Given.Context, Given.Mediator);

        Assert.Equal((CaseStatus.Mediating, null), (of.Status, of.StageBeforeVisit));
    }

    [Fact]
    public void FinishVisit_WhenTheRecordIsNotSigned_IsBarred()
    {
        var of = SomeCase.Registered().Accepted();
        var visit = PlanVisit(of);
        of.StartVisit(Given.Context, Given.Mediator);
        of.RecordVisit(visit.Id, SomeVisit.Report, Given.Context, Given.Mediator);

        var refusal = Assert.Throws<WorkflowException>(() => of.FinishVisit(Given.Context, Given.Mediator));
        Assert.Equal(CaseRules.VisitsWrittenUp.Id, Assert.Single(refusal.Unmet).RuleId);

        visit.SignedBy(Given.Today);
        of.SignVisit(visit.Id, Given.Context, Given.Mediator);
        of.FinishVisit(Given.Context, Given.Mediator);
        Assert.Equal(CaseStatus.Accepted, of.Status);
    }

    [Fact]
    public void StartVisit_WhenNoneIsPlanned_IsBarred() =>
        Assert.Throws<WorkflowException>(() => SomeCase.Mediating().StartVisit(Given.Context, Given.Mediator));

    private static Visit PlanVisit(DisputeCase of) => of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);

    private static void UnderLeader(DisputeCase of)
    {
        var led = of.ProposeLeader(Domain.LeaderCases.LeaderCaseGround.BreachedSettlement, "反悔", Given.Context, Given.Mediator);
        of.AssignLeader(led.Id, "测试领导寅", "主任", Given.Context, Given.Mediator);
        of.WriteLeaderPlan(led.Id, "约谈", Given.Today, Given.Context, Given.Mediator);
        of.ApproveLeaderPlan(led.Id, Given.Context, Given.Director);
        of.PutUnderLeader(Given.Context, Given.Mediator);
    }
}
