using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Tests.Agreements;
using Mediation.Domain.Tests.Confirmations;
using Mediation.Domain.Tests.Consultations;
using Mediation.Domain.Tests.FollowUps;
using Mediation.Domain.Tests.Visits;
using Mediation.Domain.Visits;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Tests.Cases;

/// <summary>What can happen to a case at random: the triggers, and everything beside them that their rules wait for.</summary>
internal static class CaseLife
{
    private static readonly Action<DisputeCase, Random>[] Happenings =
    [
        (of, _) => of.ReadyToOpen(),
        (of, _) => of.ReadyToOpen(),
        MakeAVisit, MakeAVisit, ConsultFurther, ConsultFurther, LeadFurther, LeadFurther, Agree, Agree, Perform, FinishPapers,
        (of, random) => of.Refused(of.Parties[random.Next(of.Parties.Count)]),
        BefallAParty,
        AssessRisk,
        InviteHelp, Sit, Sit, MediateJointly, AskForAnother, FlagViolence, Revisit, GoToCourt,
    ];

    internal static DisputeCase Begin(int walk) => (walk % 8) switch
    {
        0 => SomeCase.Registered(),
        1 => SomeCase.Registered().Accepted(),
        2 => SomeCase.Mediating(),
        3 => SomeCase.Mediating().Settled(),
        4 => SomeCase.Mediating().Settled().FollowedUp(),
        5 => SomeCase.Mediating().Settled().FollowedUp().Performed().Closed(),
        6 => InConsultation(),
        _ => SomeCase.Mediating().Terminated(told: OtherWaysTold.ByNotice),
    };

    private static DisputeCase InConsultation()
    {
        var of = SomeConsultation.Requested(SomeConsultation.Police, SomeConsultation.Court).Case;
        of.RequestConsultation(Given.Context, Given.Mediator);
        return of;
    }

    internal static void GoOn(DisputeCase of, Random random)
    {
        if (of.Status is not (CaseStatus.Archived or CaseStatus.Merged))
            Happenings[random.Next(Happenings.Length)](of, random);
    }

    internal static void Act(DisputeCase of, CaseTrigger trigger, Random random)
    {
        var (context, actor) = (Given.Context, Given.Mediator);
        switch (trigger)
        {
            case CaseTrigger.Accept: of.Accept(context, actor); break;
            case CaseTrigger.Decline: of.Decline("不属于受理范围", context, actor); break;
            case CaseTrigger.Divert: of.Divert(DivertTarget.Arbitration, "测试仲裁委", "属劳动仲裁", Given.Today.AddDays(30), context, actor); break;
            case CaseTrigger.SolveOnSpot: of.SolveOnSpot("当场和好", SomeCase.Confirmed, context, actor); break;
            case CaseTrigger.Merge: of.MergeInto(SomeCase.Registered(), context, actor); break;
            case CaseTrigger.Terminate: of.Terminate(TerminationReason.NoResult, OtherWaysTold.ByNotice, null, context, actor); break;
            case CaseTrigger.StartVisit: of.StartVisit(context, actor); break;
            case CaseTrigger.FinishVisit: of.FinishVisit(context, actor); break;
            case CaseTrigger.OpenMediation: of.OpenMediation(context, actor); break;
            case CaseTrigger.RequestConsultation: of.RequestConsultation(context, actor); break;
            case CaseTrigger.ConcludeConsultation: of.ConcludeConsultation(context, actor); break;
            case CaseTrigger.PutUnderLeader: of.PutUnderLeader(context, actor); break;
            case CaseTrigger.ReturnFromLeader: of.ReturnFromLeader(context, actor); break;
            case CaseTrigger.Settle: of.Settle(context, actor); break;
            case CaseTrigger.BeginFollowUp: of.BeginFollowUp(context, actor); break;
            case CaseTrigger.Remediate: of.Remediate("双方再次申请", context, actor); break;
            case CaseTrigger.ReturnToFollowUp: of.ReturnToFollowUp("再次调解未果", context, actor); break;
            case CaseTrigger.Reopen: of.Reopen("回头看发现问题", "补做防水", context, actor); break;
            case CaseTrigger.Suspend: of.Suspend(SuspensionReason.Appraisal, "鉴定", context, actor); break;
            case CaseTrigger.Unsuspend: of.Unsuspend("鉴定完毕", context, actor); break;
            case CaseTrigger.Close: of.Close(null, context, actor); break;
            case CaseTrigger.Archive: of.Archive("测试卷001", 20, context, actor); break;
        }
    }

    /// <summary>What must hold of a case whatever happened to it.</summary>
    internal static bool Holds(DisputeCase of)
    {
        var inForce = of.Agreements.Where(a => a.IsInForce && a.SupplementsId is null).ToList();
        var moves = of.Events.Where(e => e.Machine == CaseWorkflow.Machine.Name).ToList();
        return inForce.Count <= 1
            && inForce.TrueForAll(a => a.EffectiveOn is not null)
            && !(of.Status == CaseStatus.Terminated && inForce.Count > 0)
            && (of.Status == CaseStatus.Suspended) == (of.StageBeforeSuspension is not null)
            && (of.Status != CaseStatus.Visiting || of.StageBeforeVisit is not null)
            && (of.Status != CaseStatus.Closed || of.Agreements.All(a => !a.IsOpen))
            && (of.Status != CaseStatus.Closed || of.Outcome is not null)
            && of.Rounds.Count == of.Round
            && of.Sessions.Where(s => s.Status == SessionStatus.Planned).All(s => s.Kind == SittingKind.Separate || !of.HasViolenceFlag)
            && inForce.TrueForAll(a => a.Slots.Where(s => s.Role == SignatoryRole.CommitteeSeal).All(s => s.IsSigned))
            && (!of.IsPartialSuccess || of.SettledOn is not null)
            && (of.SolvedOnSpotBy is null) == (of.VisitorConfirmation is null)
            && (of.OtherWaysTold == OtherWaysTold.OrallyNoted) == (of.Telling is not null)
            && Enumerable.Range(1, Math.Max(0, moves.Count - 1)).All(i => moves[i].From == moves[i - 1].To)
            && (moves.Count == 0 || moves[^1].To == of.Status.ToString())
            && moves.TrueForAll(IsComplete)
            && of.Events.Select(e => e.Sequence).SequenceEqual(Enumerable.Range(1, of.EventCount))
            && of.Visits.All(v => IsTold(of, VisitWorkflow.Machine, v.Id, v.Status))
            && of.Agreements.All(a => IsTold(of, AgreementWorkflow.Machine, a.Id, a.Status))
            && of.Consultations.All(c => IsTold(of, ConsultationWorkflow.Machine, c.Id, c.Status))
            && of.LeaderCases.All(l => IsTold(of, LeaderCaseWorkflow.Machine, l.Id, l.Status))
            && of.FollowUpVisits.All(v => IsTold(of, FollowUpWorkflow.Machine, v.Id, v.Status))
            && of.Confirmations.All(c => IsTold(of, ConfirmationWorkflow.Machine, c.Id, c.Status));
    }

    /// <summary>The case's history tells every step of a child, from where it began to where it stands.</summary>
    private static bool IsTold<TChild, TState, TTrigger>(
        DisputeCase of, Workflow<TChild, TState, TTrigger> machine, Guid id, TState stands)
        where TChild : class
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var state = machine.Initial.ToString();
        foreach (var step in of.Events.Where(e => e.Machine == machine.Name && e.SubjectId == id))
        {
            if (step.From != state || !IsComplete(step))
                return false;
            state = step.To;
        }

        return state == stands.ToString();
    }

    /// <summary>Who, when, from where, to where, and no rule that was not met.</summary>
    private static bool IsComplete(CaseEvent step) =>
        step.ActorId != Guid.Empty && step.ActorName.Length > 0 && step.At != default && step is { From: not null, To: not null }
            && step.Checks.All(check => check.Result != RuleResult.NotMet);

    private static void MakeAVisit(DisputeCase of, Random random)
    {
        if (!of.IsOpen)
            return;
        if (of.Visits.FirstOrDefault(v => v.IsOpen) is not { } visit)
            of.PlanVisit(VisitKind.FactFinding, SomeVisit.Plan, Given.Context, Given.Mediator);
        else if (random.Next(2) == 0 && visit.Status == VisitStatus.Planned)
            of.NoteNoContact(visit.Id, "无人在家", Given.Context, Given.Mediator);
        else
            WriteUp(of, visit);
    }

    private static void WriteUp(DisputeCase of, Visit visit)
    {
        of.RecordVisit(visit.Id, SomeVisit.Report, Given.Context, Given.Mediator);
        visit.SignedBy(Given.Today);
        of.SignVisit(visit.Id, Given.Context, Given.Mediator);
    }

    private static void ConsultFurther(DisputeCase of, Random random)
    {
        if (!of.IsOpen)
            return;
        var consultation = of.Consultations.FirstOrDefault(c => c.IsOpen)
            ?? of.AskConsultation("责任如何划分？", "多方意见不一", [SomeConsultation.Police, SomeConsultation.Court], Given.Context, Given.Mediator);
        switch (consultation.Status)
        {
            case ConsultationStatus.Requested when random.Next(2) == 0:
                of.ConveneConsultation(consultation.Id, Given.Now, "测试中心", Given.Context, Given.Mediator);
                break;
            case ConsultationStatus.Convened:
                of.HoldConsultation(consultation.Id, Given.Now, "测试中心", "发言", Given.Context, Given.Mediator);
                break;
            case ConsultationStatus.Held:
                of.IssueConsultationOpinion(consultation.Id, "意见", [], Given.Context, Given.Mediator);
                break;
            case ConsultationStatus.OpinionIssued:
                of.FinishConsultation(consultation.Id, Given.Context, Given.Mediator);
                break;
            case ConsultationStatus.Requested or ConsultationStatus.TasksDone or ConsultationStatus.Cancelled:
                break;
        }
    }

    private static void LeadFurther(DisputeCase of, Random random)
    {
        if (!of.IsOpen)
            return;
        var led = of.LeaderCases.FirstOrDefault(l => l.IsOpen)
            ?? of.ProposeLeader(LeaderCaseGround.Severity, "重大", Given.Context, Given.Mediator);
        switch (led.Status)
        {
            case LeaderCaseStatus.Proposed:
                of.AssignLeader(led.Id, "测试领导寅", "主任", Given.Context, Given.Mediator);
                of.WriteLeaderPlan(led.Id, "方案", Given.Today, Given.Context, Given.Mediator);
                of.ApproveLeaderPlan(led.Id, Given.Context, Given.Director);
                break;
            case LeaderCaseStatus.PlanApproved when of.Status == CaseStatus.LeaderLed:
                of.BeginLeaderWork(led.Id, Given.Context, Given.Mediator);
                of.NoteLeaderProgress(led.Id, "进展", Given.Context, Given.Mediator);
                of.ReviewLeaderWork(led.Id, "评查", Given.Context, Given.Director);
                break;
            case LeaderCaseStatus.Reviewed when random.Next(2) == 0:
                of.ResolveLeaderCase(led.Id, "化解", Given.Context, Given.Director);
                break;
            case LeaderCaseStatus.LeaderAssigned or LeaderCaseStatus.PlanApproved or LeaderCaseStatus.InExecution
                or LeaderCaseStatus.Reviewed or LeaderCaseStatus.Resolved or LeaderCaseStatus.SentBack or LeaderCaseStatus.Withdrawn:
                break;
        }
    }

    private static void Agree(DisputeCase of, Random random)
    {
        if (of.Status is not (CaseStatus.Mediating or CaseStatus.Consulting or CaseStatus.LeaderLed))
            return;
        of.Decided(random.Next(4) == 0 ? RequestOutcome.Withdrawn : RequestOutcome.Agreed);
        var draft = of.Agreements.FirstOrDefault(a => a.Status == AgreementStatus.Drafting)
            ?? of.Drafted(random.Next(2) == 0 ? SomeAgreement.OnTheSpot(of) : SomeAgreement.Payment(of));
        if (!AgreementWorkflow.Machine.CanFire(draft, AgreementTrigger.SendForSignature, Given.Context, out _))
            return;
        of.SendForSignature(draft.Id, "（2026）测试调字第1号", SomeAgreement.Committee, false, Given.Context, Given.Mediator);
        foreach (var slot in draft.Slots.ToList())
            of.Sign(draft, slot, Given.Today);
    }

    private static void Perform(DisputeCase of, Random random)
    {
        if (of.AgreementInForce is not { } agreement || of.Status is not (CaseStatus.Settled or CaseStatus.FollowUp))
            return;
        foreach (var line in agreement.Schedule.Where(line => line.PerformedOn is null))
            of.PerformInstalment(agreement.Id, line.Number, Given.Today, "收条", Given.Context, Given.Mediator);
        var result = random.Next(3) == 0 ? AgreementTrigger.MarkNotPerformed : AgreementTrigger.MarkPerformed;
        if (AgreementWorkflow.Machine.CanFire(agreement, result, Given.Context, out _))
            of.ConcludePerformance(agreement.Id, result, Given.Today, "已核实", Given.Context, Given.Mediator);
    }

    private static void Revisit(DisputeCase of, Random random)
    {
        if (of.Status is not (CaseStatus.Settled or CaseStatus.FollowUp))
            return;
        if (of.FollowUpVisits.FirstOrDefault(v => v.IsOpen) is not { } visit)
            of.PlanFollowUpVisit(of.AgreementInForce?.Id, Given.Today, FollowUpWay.Phone, "测试网格员丙", Given.Context, Given.Mediator);
        else if (random.Next(4) == 0)
            of.RescheduleFollowUpVisit(visit.Id, Given.Today, "约定改日", Given.Context, Given.Mediator);
        else if (random.Next(4) == 0)
            of.CancelFollowUpVisit(visit.Id, "不再需要", Given.Context, Given.Mediator);
        else if (visit.Status == FollowUpStatus.Scheduled && random.Next(2) == 0)
            of.MissFollowUpVisit(visit.Id, "电话未接通", Given.Context, Given.Mediator);
        else if (visit.Status == FollowUpStatus.Scheduled)
            of.CompleteFollowUpVisit(visit.Id, SomeFollowUp.Findings, Given.Context, Given.Mediator);
    }

    private static void GoToCourt(DisputeCase of, Random random)
    {
        if (of.Confirmations.FirstOrDefault(c => c.IsOpen) is not { } confirmation)
        {
            if (of.ConfirmableAgreements.FirstOrDefault() is { } agreement && random.Next(3) == 0)
                of.PrepareConfirmation(agreement.Id, Given.Context, Given.Mediator);
            return;
        }

        ConfirmationWorkflowTests.Prepare(confirmation, random);
        var possible = ConfirmationWorkflow.Machine.DeclaredTriggers(confirmation)
            .Where(trigger => ConfirmationWorkflow.Machine.CanFire(confirmation, trigger, Given.Context, out _)).ToList();
        ConfirmationWorkflowTests.Act(confirmation, possible[random.Next(possible.Count)], random);
    }

    private static void FinishPapers(DisputeCase of, Random random)
    {
        of.AskForRating(random.Next(1, 6), Given.Context, Given.Mediator);
        foreach (var party in of.Parties)
            of.Delivered(PaperKind.TerminationNotice, party).Delivered(PaperKind.DeclineNotice, party).Delivered(PaperKind.DiversionLetter, party);
        of.Filed(
            PaperKind.IntakeRegistration, PaperKind.MediationRecord, PaperKind.Agreement, PaperKind.NoteOfTelling, PaperKind.DeclineNotice,
            PaperKind.DiversionLetter, PaperKind.WalkInNote);
    }

    private static void BefallAParty(DisputeCase of, Random random)
    {
        var party = of.Parties[random.Next(of.Parties.Count)];
        if (party.AwaitsSuccessor)
            of.NameSuccessor(party.Id, new PartyDetails(PartyKind.Person, $"{party.Name}之子") { BirthDate = SomeCase.Adult }, Given.Context, Given.Mediator);
        else if (party.StandsInCase && random.Next(4) == 0)
            of.RecordPartyEvent(party.Id, PartyEventKind.Died, Given.Today, "家属告知", Given.Context, Given.Mediator);
    }

    private static void InviteHelp(DisputeCase of, Random random)
    {
        var helper = of.Helpers.Count > 0 && random.Next(3) > 0
            ? of.Helpers[random.Next(of.Helpers.Count)]
            : of.InviteHelper("测试邻居", "邻居", Given.Context, Given.Mediator);
        foreach (var party in of.SigningParties.Where(_ => random.Next(4) > 0).ToList())
            of.AnswerHelper(helper.Id, party.Id, random.Next(5) > 0, Given.Context, Given.Mediator);
    }

    /// <summary>A sitting is planned, or held with whoever may sit: with a helper somebody is against it must be refused.</summary>
    private static void Sit(DisputeCase of, Random random)
    {
        if (of.Sessions.FirstOrDefault(s => s.Status == SessionStatus.Planned) is { } planned)
        {
            var helpers = of.Helpers.Take(random.Next(2)).ToList();
            var record = new SessionRecord(Given.Now, []) { HelperIds = [.. helpers.Select(helper => helper.Id)], Outcome = "约定再谈" };
            if (helpers.Exists(helper => of.WithoutConsentTo(helper).Any()))
                Assert.Throws<WorkflowException>(() => of.RecordSession(planned.Id, record, Given.Context, Given.Mediator));
            else
                of.RecordSession(planned.Id, record, Given.Context, Given.Mediator);
            return;
        }

        var kind = random.Next(2) == 0 ? SittingKind.Joint : SittingKind.Separate;
        if (SessionRules.For(kind).All(rule => rule.Check(of, Given.Context).Result != RuleResult.NotMet))
            of.PlanSession(SomeCase.Sitting(kind), Given.Context, Given.Mediator);
    }

    private static void MediateJointly(DisputeCase of, Random random)
    {
        if (of.IsOpen && CaseRules.SealsStatedBeforeSigning.Check(of, Given.Context).Result == RuleResult.Met)
            of.ArrangeJointMediation(random.Next(3) == 0 ? [] : [SomeCase.OtherCommittee(seals: random.Next(2) == 0)], Given.Context, Given.Mediator);
    }

    private static void AskForAnother(DisputeCase of, Random random)
    {
        if (of.HostMediatorId is null || random.Next(3) > 0)
            return;
        var request = of.RequestRecusal(
            of.Parties[random.Next(of.Parties.Count)].Id, random.Next(2) == 0 ? RecusalGround.NoGround : RecusalGround.Interest, "说明", Given.Context, Given.Mediator);
        if (request.Decision == RecusalDecision.AskedToChoose)
            of.NoteNoChoice(request.Id, Given.Context, Given.Mediator);
        else if (random.Next(2) == 0)
            of.KeepByConsent(request.Id, "同村", Given.Context, Given.Mediator);
        else
            of.AssignHost(Guid.CreateVersion7(), "测试调解员戊", AssignmentMode.Appointed, "回避", Given.Context, Given.Director);
    }

    private static void FlagViolence(DisputeCase of, Random random) =>
        of.FlagViolence(random.Next(3) == 0, "当事人陈述", random.Next(2) == 0, Given.Context, Given.Mediator);

    private static void AssessRisk(DisputeCase of, Random random)
    {
        if (of.OwesRiskReport)
            of.FileRiskReport(new RiskReport(Given.Now, "测试派出所", "测试民警庚", null), Given.Context, Given.Mediator);
        else
            of.AssessRisk((RiskLevel)random.Next(3), "扬言", null, Given.Context, Given.Mediator);
    }
}
