using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Consultations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Numbering;

namespace Mediation.Db.Seed.Demo;

/// <summary>Parts of a case in states the straight way passes by: drafts, sittings to come, visits in vain, what was proposed and taken back.</summary>
internal sealed partial class DemoStory
{
    private static readonly ConsultationStatus[] ConsultationsUnderWay =
    [
        ConsultationStatus.Requested, ConsultationStatus.Convened, ConsultationStatus.Held, ConsultationStatus.OpinionIssued,
        ConsultationStatus.TasksDone,
    ];

    private static readonly LeaderCaseStatus[] LeaderCasesUnderWay =
    [
        LeaderCaseStatus.PlanApproved, LeaderCaseStatus.InExecution, LeaderCaseStatus.Reviewed, LeaderCaseStatus.SentBack,
        LeaderCaseStatus.Resolved,
    ];

    private void VisitInVain()
    {
        var visit = PlanVisit(daysAhead: 0);
        Go(3);
        if (Faker.Random.Bool())
        {
            Case.NoteNoContact(visit.Id, "家中无人，已留联系纸条", Context, mediator);
        }
        else
        {
            Case.CancelVisit(visit.Id, "双方到中心当面说明了情况", Context, mediator);
        }
    }

    private void LeaveSomethingOpen()
    {
        Go(8);
        switch (Faker.Random.Int(1, 14))
        {
            case 1 or 2:
                PlanSitting(minutesAhead: (int)(world.Now - moment).TotalMinutes + (2 * 24 * 60));
                break;
            case 3:
                Case.CancelSession(PlanSitting(minutesAhead: 24 * 60).Id, "一方临时出差，另约时间", Context, mediator);
                break;
            case 4:
                var sitting = PlanSitting(minutesAhead: 1);
                Go(9);
                RecordSitting(sitting);
                break;
            case 5:
                Draft(isOral: false);
                break;
            case 6:
                Case.AbandonAgreement(Draft(isOral: false).Id, "当事人对付款期限改变了主意", Context, mediator);
                break;
            case 7 or 8:
                HalfSign(Draft(isOral: false));
                break;
            case 9:
                Case.CancelConsultation(AskConsultation().Id, "双方已就责任达成一致，不再需要会诊", Context, mediator);
                break;
            case 10 or 11:
                LeaveLeaderCase();
                break;
        }
    }

    private void HalfSign(Agreement agreement)
    {
        Go(9);
        Case.SendForSignature(
            agreement.Id, post.NextAgreement(Context.Today, new NumberUse(Case.Id, PaperKind.Agreement, mediator)), post.Committee.Name, post.Committee.AllowsTabletSignatures, Context, mediator);
        SignSlot(agreement, agreement.Slots[0]);
    }

    private void Consult()
    {
        Go(10);
        var consultation = AskConsultation();
        Case.RequestConsultation(Context, mediator);
        var until = Faker.PickRandom(ConsultationsUnderWay);
        if (until == ConsultationStatus.Requested)
        {
            return;
        }

        Case.ConveneConsultation(consultation.Id, moment, "示例中心会议室", Context, mediator);
        if (until == ConsultationStatus.Convened)
        {
            return;
        }

        Go(12);
        Case.HoldConsultation(
            consultation.Id, moment.AddMinutes(-1), "示例中心会议室", "民警介绍了出警情况，司法所说明了责任划分的一般标准。", Context, mediator);
        if (until == ConsultationStatus.Held)
        {
            return;
        }

        Go(13);
        TaskToDo[] tasks = until == ConsultationStatus.TasksDone ? [] : [new TaskToDo("补充费用票据", mediator.Name, Context.Today.AddDays(5))];
        Case.IssueConsultationOpinion(consultation.Id, "建议按责任大小分担费用，由主持人继续调解。", tasks, Context, mediator);
        if (until == ConsultationStatus.TasksDone)
        {
            Case.FinishConsultation(consultation.Id, Context, mediator);
        }
    }

    private Consultation AskConsultation() => Case.AskConsultation(
        "责任如何划分，费用由谁承担？", "双方对责任认定分歧较大",
        [
            new SeatRequest(SeatKind.Organ, OrganKind.Police, "示例派出所", "示例民警", SeatEvidence.OnDuty),
            new SeatRequest(SeatKind.Organ, OrganKind.JusticeBureau, "示例司法所", "示例科员", SeatEvidence.OnDuty),
        ],
        Context, mediator);

    private LeaderCase ProposeLeader() =>
        Case.ProposeLeader(LeaderCaseGround.Severity, "矛盾持续时间长，需要几个部门一起协调", Context, mediator);

    private void LeaveLeaderCase()
    {
        var led = ProposeLeader();
        switch (Faker.Random.Int(1, 3))
        {
            case 1:
                Case.AssignLeader(led.Id, "示例街道主任", "街道办事处主任", Context, post.Director);
                break;
            case 2:
                Case.WithdrawLeaderCase(led.Id, "双方愿意继续由调解员调解", Context, mediator);
                break;
        }
    }

    private void PutUnderLeader()
    {
        Go(10);
        var led = ProposeLeader();
        Case.AssignLeader(led.Id, "示例街道主任", "街道办事处主任", Context, post.Director);
        Case.WriteLeaderPlan(led.Id, "两周内召集各方协商，确定解决方案和负责部门。", Context.Today.AddDays(30), Context, mediator);
        Case.ApproveLeaderPlan(led.Id, Context, post.Director);
        Case.PutUnderLeader(Context, post.Director);
        var until = Faker.PickRandom(LeaderCasesUnderWay);
        if (until == LeaderCaseStatus.PlanApproved)
        {
            return;
        }

        Go(11);
        Case.BeginLeaderWork(led.Id, Context, mediator);
        if (until == LeaderCaseStatus.InExecution)
        {
            return;
        }

        Go(14);
        Case.NoteLeaderProgress(led.Id, "已召集各方和有关部门协商一次，确定了费用分担的原则。", Context, mediator);
        Case.ReviewLeaderWork(led.Id, "已核查协商记录，双方分歧明显缩小。", Context, post.Director);
        if (until == LeaderCaseStatus.SentBack)
        {
            Case.SendLeaderCaseBack(led.Id, "补充有关部门的书面意见", Context, post.Director);
        }
        else if (until == LeaderCaseStatus.Resolved)
        {
            Case.ResolveLeaderCase(led.Id, "各方认可解决方案，回到调解签订协议", Context, post.Director);
        }
    }

    /// <summary>What can happen to an agreement and its return visit while it is performed.</summary>
    private void LeaveTheStraightWay(Agreement agreement)
    {
        var visit = Case.FollowUpVisits[^1];
        switch (Faker.Random.Int(1, 12))
        {
            case 1 when visit.ScheduledOn < ChinaTime.DayOf(world.Now):
                Go(visit.ScheduledOn.DayNumber - start.DayNumber + 1);
                Case.MissFollowUpVisit(visit.Id, "电话无人接听", Context, mediator);
                break;
            case 2:
                Case.CancelFollowUpVisit(visit.Id, "当事人要求改为上门回访", Context, mediator);
                Case.PlanFollowUpVisit(agreement.Id, visit.ScheduledOn.AddDays(2), FollowUpWay.InPerson, host.Name, Context, mediator);
                break;
            case 3 when Case.Confirmations.Count == 0:
                MediateAgain();
                break;
            case 4 when Case.Confirmations.Count == 0:
                Case.AnnulAgreement(agreement.Id, "双方书面同意撤销原协议", Context, mediator);
                break;
        }
    }

    /// <summary>The parties agree anew; the second agreement takes the place of the first.</summary>
    private void MediateAgain()
    {
        Go(24);
        Case.Remediate("履行中情况有变，双方申请重新商定付款期限", Context, mediator);
        Sit();
        var agreement = Draft(isOral: false);
        Sign(agreement, post.NextAgreement(Context.Today, new NumberUse(Case.Id, PaperKind.Agreement, mediator)));
        Case.Settle(Context, mediator);
        Case.BeginFollowUp(Context, mediator);
        Case.PlanFollowUpVisit(agreement.Id, Context.Today.AddDays(30), FollowUpWay.Phone, host.Name, Context, mediator);
    }
}
