using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Consultations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.LeaderCases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;
using Mediation.TestSupport.Data;

namespace Mediation.Web.Tests.BadInput;

/// <summary>Cases that together show every form of a case and its parts.</summary>
internal static class CasesInEveryState
{
    private static readonly Actor Director =
        new(Guid.CreateVersion7(), "示例主任", new HashSet<StaffRole> { StaffRole.CentreDirector }, null, null);

    public static IEnumerable<Action<TestCase>> All =>
    [
        c => c.WithNeighbours(),
        c => c.WithNeighbours().Case.GiveRightsNotice(c.Applicant.Id, DeclarationWay.Signed, null, c.Context, c.Mediator),
        c => c.WithNeighbours().Case.RecordConsent(
            c.Applicant.Id, new ConsentStatement(ConsentKind.Processing, null, IsGiven: true, DeclarationWay.Signed, "2026-1", null), c.Context, c.Mediator),
        c => c.BringTo(CaseStatus.Declined),
        c => c.BringTo(CaseStatus.Diverted),
        c => c.BringTo(CaseStatus.Accepted),
        ReadyForMediation,
        Visiting,
        VisitRecorded,
        VisitSigned,
        c => c.BringTo(CaseStatus.Mediating),
        c => c.BringTo(CaseStatus.Suspended),
        ManyPartsAtOnce,
        SessionPlanned,
        c => c.BringTo(CaseStatus.Mediating).HoldSession(),
        c => Consultation(c, ConsultationStatus.Requested),
        c => Consultation(c, ConsultationStatus.Convened),
        c => Consultation(c, ConsultationStatus.Held),
        c => Consultation(c, ConsultationStatus.OpinionIssued),
        c => Consultation(c, ConsultationStatus.TasksDone),
        c => LeaderCase(c, LeaderCaseStatus.Proposed),
        c => LeaderCase(c, LeaderCaseStatus.LeaderAssigned),
        c => LeaderCase(c, LeaderCaseStatus.PlanApproved),
        c => LeaderCase(c, LeaderCaseStatus.InExecution),
        c => LeaderCase(c, LeaderCaseStatus.InExecution).NoteLeaderProgress(c.Case.LeaderCases[0].Id, "已走访", c.Context, c.Mediator),
        c => LeaderCase(c, LeaderCaseStatus.Reviewed),
        c => LeaderCase(c, LeaderCaseStatus.Resolved),
        c => c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator),
        c => c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(AgreementForm.Oral), c.Context, c.Mediator),
        HalfSigned,
        ReadyToSettle,
        c => c.BringTo(CaseStatus.Settled),
        c => c.BringTo(CaseStatus.FollowUp),
        ReturnVisitPlanned,
        NotPerformed,
        ReadyToClose,
        c => c.BringTo(CaseStatus.FollowUp).Case.Remediate("一方反悔", c.Context, c.Mediator),
        .. Enum.GetValues<ConfirmationStatus>().Select(status => (Action<TestCase>)(c => Confirmation(c, status))),
        c => c.BringTo(CaseStatus.Terminated),
        c => c.BringTo(CaseStatus.Closed),
    ];

    /// <summary>The second half of a case, enough for every page of it.</summary>
    public static IEnumerable<Action<TestCase>> FromAgreementToArchive =>
    [
        c => c.BringTo(CaseStatus.Mediating).HoldSession(),
        c => c.BringTo(CaseStatus.Mediating).Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator),
        HalfSigned,
        ReadyToSettle,
        c => c.BringTo(CaseStatus.Settled),
        c => c.BringTo(CaseStatus.FollowUp),
        c => Confirmation(c, ConfirmationStatus.Preparing),
        c => Confirmation(c, ConfirmationStatus.Ready),
        c => Confirmation(c, ConfirmationStatus.Filed),
        c => Confirmation(c, ConfirmationStatus.CourtAccepted),
        ReadyToClose,
        ReadyToArchive,
    ];

    private static void ReadyForMediation(TestCase c)
    {
        c.BringTo(CaseStatus.Accepted);
        c.Case.GiveRightsNotice(c.Respondent.Id, DeclarationWay.PhoneNoted, "电话告知", c.Context, c.Mediator);
        foreach (var party in c.Case.Parties)
            c.Case.DeclareWilling(party.Id, DeclarationWay.OralNoted, null, c.Context, c.Mediator);
        c.Case.AssignHost(c.Mediator.MediatorId!.Value, c.Mediator.Name, AssignmentMode.Appointed, null, c.Context, c.Mediator);
    }

    private static Visit PlanVisit(TestCase c) => c.BringTo(CaseStatus.Accepted).Case.PlanVisit(
        VisitKind.FactFinding, new VisitPlan(c.Context.Now, "示例小区3号楼", "示例调解员", "示例住户", "查看漏水"), c.Context, c.Mediator);

    private static void Visiting(TestCase c)
    {
        PlanVisit(c);
        c.Case.StartVisit(c.Context, c.Mediator);
    }

    private static Visit RecordVisit(TestCase c)
    {
        var visit = PlanVisit(c);
        c.Case.StartVisit(c.Context, c.Mediator);
        c.Case.RecordVisit(visit.Id, new VisitReport(c.Context.Now.AddHours(-1), c.Context.Now, "401室", "示例调解员", "示例网格员", "顶面有水渍")
        {
            PeopleAsked = [new PersonAsked("示例住户", "业主")],
            Dialogue = [new QuestionAndAnswer("何时开始漏水？", "上月初。")],
        }, c.Context, c.Mediator);
        return visit;
    }

    private static void VisitRecorded(TestCase c) => RecordVisit(c);

    private static void VisitSigned(TestCase c)
    {
        var visit = RecordVisit(c);
        foreach (var signature in visit.Signatures)
            visit.EnterSignature(signature.Id, c.Context.Today);
        c.Case.SignVisit(visit.Id, c.Context, c.Mediator);
    }

    private static void ManyPartsAtOnce(TestCase c)
    {
        c.BringTo(CaseStatus.Mediating);
        c.Case.AddAgent(c.Applicant.Id, new Agent("示例律师", AgentKind.Lawyer, false, false, false, c.Context.Today), c.Context, c.Mediator);
        c.Case.InviteHelper("示例楼长", "邻居", c.Context, c.Mediator);
        c.Case.AssessRisk(RiskLevel.MayTurnCriminal, "扬言报复", null, c.Context, c.Mediator);
        c.Case.FlagViolence(true, "当事人陈述", victimLacksCapacity: true, c.Context, c.Mediator);
        c.Case.ArrangeJointMediation([new JointHost(Guid.CreateVersion7(), "示例商会人民调解委员会", seals: true)], c.Context, c.Mediator);
        c.Case.RequestRecusal(c.Applicant.Id, RecusalGround.NearKin, null, c.Context, c.Mediator);
        c.Case.RecordPartyEvent(c.Respondent.Id, PartyEventKind.Died, c.Context.Today, "家属告知", c.Context, c.Mediator);
    }

    private static void SessionPlanned(TestCase c) => c.BringTo(CaseStatus.Mediating).Case.PlanSession(
        new SessionPlan(SittingKind.Joint, null, IsOpen: false, c.Context.Now, "调解室", c.Mediator.Name, c.Mediator.Name), c.Context, c.Mediator);

    private static void Consultation(TestCase c, ConsultationStatus status)
    {
        c.BringTo(CaseStatus.Mediating);
        SeatRequest[] seats =
        [
            new(SeatKind.Organ, OrganKind.Police, "示例派出所", "示例民警", SeatEvidence.OnDuty),
            new(SeatKind.Expert, null, "示例设计院", "示例工程师", SeatEvidence.Invited)
            {
                InvitedBy = "示例主任", InvitedBecause = "鉴别漏水原因",
            },
        ];
        var asked = c.Case.AskConsultation("责任如何划分？", "意见不一", seats, c.Context, c.Mediator);
        if (status == ConsultationStatus.Requested)
            return;
        c.Case.RequestConsultation(c.Context, c.Mediator);
        foreach (var party in c.Case.Parties)
            c.Case.AnswerHelper(c.Case.Helpers[0].Id, party.Id, consents: true, c.Context, c.Mediator);
        c.Case.ConveneConsultation(asked.Id, c.Context.Now, "示例中心", c.Context, c.Mediator);
        if (status == ConsultationStatus.Convened)
            return;
        c.Case.HoldConsultation(asked.Id, c.Context.Now, "示例中心", "发言", c.Context, c.Mediator);
        if (status == ConsultationStatus.Held)
            return;
        TaskToDo[] tasks = status == ConsultationStatus.TasksDone ? [] : [new TaskToDo("核查管线", "示例物业", c.Context.Today.AddDays(3))];
        c.Case.IssueConsultationOpinion(asked.Id, "由楼上修复", tasks, c.Context, c.Mediator);
    }

    private static DisputeCase LeaderCase(TestCase c, LeaderCaseStatus status)
    {
        c.BringTo(CaseStatus.Mediating);
        var led = c.Case.ProposeLeader(LeaderCaseGround.MassClaim, "三十余户", c.Context, c.Mediator);
        foreach (var step in Enum.GetValues<LeaderCaseStatus>().TakeWhile(step => step != status).Append(status).Skip(1))
        {
            switch (step)
            {
                case LeaderCaseStatus.LeaderAssigned:
                    c.Case.AssignLeader(led.Id, "示例领导", "副主任", c.Context, Director);
                    c.Case.WriteLeaderPlan(led.Id, "方案", c.Context.Today.AddDays(7), c.Context, c.Mediator);
                    break;
                case LeaderCaseStatus.PlanApproved:
                    c.Case.ApproveLeaderPlan(led.Id, c.Context, Director);
                    break;
                case LeaderCaseStatus.InExecution:
                    c.Case.PutUnderLeader(c.Context, c.Mediator);
                    c.Case.BeginLeaderWork(led.Id, c.Context, c.Mediator);
                    break;
                case LeaderCaseStatus.Reviewed:
                    c.Case.NoteLeaderProgress(led.Id, "已走访", c.Context, c.Mediator);
                    c.Case.ReviewLeaderWork(led.Id, "已核查", c.Context, Director);
                    break;
                case LeaderCaseStatus.Resolved:
                    c.Case.ResolveLeaderCase(led.Id, "已化解", c.Context, Director);
                    break;
                case LeaderCaseStatus.Proposed or LeaderCaseStatus.SentBack or LeaderCaseStatus.Withdrawn:
                    break;
            }
        }

        return c.Case;
    }

    private static Agreement AwaitingSignatures(TestCase c)
    {
        c.BringTo(CaseStatus.Mediating).HoldSession();
        var agreement = c.Case.DraftAgreement(c.PlainContent(), c.Context, c.Mediator);
        c.Case.SendForSignature(agreement.Id, "（2026）示民调字第1号", "示例人民调解委员会", tabletAllowed: true, c.Context, c.Mediator);
        return agreement;
    }

    private static void HalfSigned(TestCase c)
    {
        var agreement = AwaitingSignatures(c);
        c.Case.SignAgreement(agreement.Id, agreement.Slots[0].Id, new SigningAct(c.Context.Today, SigningMethod.Signature), c.Context, c.Mediator);
    }

    private static void ReadyToSettle(TestCase c)
    {
        c.BringTo(CaseStatus.Mediating).HoldSession();
        c.SignedAgreement();
        foreach (var request in c.Case.Requests)
            c.Case.DecideRequest(request.Id, RequestOutcome.Agreed, null, null, c.Context, c.Mediator);
    }

    private static void ReturnVisitPlanned(TestCase c)
    {
        c.BringTo(CaseStatus.FollowUp);
        var agreement = c.Case.Agreements[0];
        c.Case.PlanFollowUpVisit(agreement.Id, c.Context.Today, FollowUpWay.Phone, c.Mediator.Name, c.Context, c.Mediator);
        c.Case.WriteCorrection(agreement.Id, new CorrectionText("三千元", "三千元整", new string('0', 64)), c.Context, c.Mediator);
    }

    private static void NotPerformed(TestCase c)
    {
        c.BringTo(CaseStatus.FollowUp);
        c.Case.ConcludePerformance(
            c.Case.Agreements[0].Id, AgreementTrigger.MarkNotPerformed, c.Context.Today, "对方拒绝履行", c.Context, c.Mediator);
    }

    private static void ReadyToClose(TestCase c)
    {
        c.BringTo(CaseStatus.FollowUp);
        var agreement = c.Case.Agreements[0];
        c.Case.PerformInstalment(agreement.Id, 1, c.Context.Today, "收条", c.Context, c.Mediator);
        c.Case.ConcludePerformance(agreement.Id, AgreementTrigger.MarkPerformed, c.Context.Today, "收条在卷", c.Context, c.Mediator);
        c.Case.AskForRating(null, c.Context, c.Mediator);
    }

    private static void ReadyToArchive(TestCase c)
    {
        c.WithNeighbours();
        c.Case.SolveOnSpot("当场解释清楚", new VisitorConfirmation("李示例", DeclarationWay.OralNoted, c.Context.Now), c.Context, c.Mediator);
        foreach (var kind in new[] { PaperKind.IntakeRegistration, PaperKind.WalkInNote })
            c.Case.AddPaper(kind, "扫描件", null, null, new StoredPaper(new string('0', 64), "application/pdf", 1, 1), isScan: true, c.Context, c.Mediator);
    }

    /// <summary>An application whose packet is a paper of the case's file.</summary>
    public static void PacketBound(TestCase c, StoredPaper file)
    {
        c.BringTo(CaseStatus.Settled);
        var confirmation = c.Case.PrepareConfirmation(c.Case.AgreementInForce!.Id, c.Context, c.Mediator);
        foreach (var party in confirmation.Signatories.ToList())
            confirmation.AgreeToApply(party.Id, true, c.Context, c.Mediator);
        confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        var packet = c.Case.AddPaper(PaperKind.ConfirmationPacket, "示例材料", null, confirmation.Id, file, isScan: true, c.Context, c.Mediator);
        confirmation.MakeReady(TestPackets.Of(packet.Id), c.Context, c.Mediator);
    }

    private static void Confirmation(TestCase c, ConfirmationStatus status)
    {
        c.BringTo(CaseStatus.Settled);
        var confirmation = c.Case.PrepareConfirmation(c.Case.AgreementInForce!.Id, c.Context, c.Mediator);
        foreach (var party in confirmation.Signatories.ToList())
            confirmation.AgreeToApply(party.Id, true, c.Context, c.Mediator);
        if (status == ConfirmationStatus.Preparing)
            return;
        confirmation.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, c.Context, c.Mediator);
        confirmation.MakeReady(TestPackets.Some(), c.Context, c.Mediator);
        if (status == ConfirmationStatus.Ready)
            return;
        confirmation.File(c.Context, c.Mediator);
        if (status == ConfirmationStatus.NotAccepted)
            confirmation.RefuseToAccept("裁3", c.Context.Today, "无管辖权", c.Context, c.Mediator);
        if (status is ConfirmationStatus.Filed or ConfirmationStatus.NotAccepted)
            return;
        confirmation.CourtAccept("（2026）示例诉前调确1号", c.Context.Today, c.Context, c.Mediator);
        switch (status)
        {
            case ConfirmationStatus.Supplementing: confirmation.AskSupplement("产权证明", c.Context.Today.AddDays(5), c.Context, c.Mediator); break;
            case ConfirmationStatus.Confirmed: confirmation.Confirm("裁1", c.Context.Today, c.Context, c.Mediator); break;
            case ConfirmationStatus.Withdrawn: confirmation.Withdraw(c.Applicant.Id, "一方撤回", new CourtRuling("裁2", c.Context.Today), c.Context, c.Mediator); break;
            default: break;
        }
    }
}
