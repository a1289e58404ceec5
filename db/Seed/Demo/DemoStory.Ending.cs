using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;

namespace Mediation.Db.Seed.Demo;

/// <summary>Performance, confirmation, the other endings, closing and archive.</summary>
internal sealed partial class DemoStory
{
    private const float ShareConfirmed = 0.35f;

    private static readonly ConfirmationStatus[] Finished =
    [
        ConfirmationStatus.Confirmed, ConfirmationStatus.Confirmed, ConfirmationStatus.Rejected, ConfirmationStatus.NotAccepted,
        ConfirmationStatus.Withdrawn, ConfirmationStatus.DeemedWithdrawn, ConfirmationStatus.Lapsed,
    ];

    private static readonly ConfirmationStatus[] UnderWay =
    [
        ConfirmationStatus.Preparing, ConfirmationStatus.Ready, ConfirmationStatus.Filed, ConfirmationStatus.CourtAccepted,
        ConfirmationStatus.Supplementing, ConfirmationStatus.Confirmed,
    ];

    private void Decline()
    {
        Go(1);
        Case.Decline("该事项已由人民法院受理，不属于人民调解的范围。", Context, mediator);
    }

    private void Divert()
    {
        Go(1);
        var target = Faker.PickRandom<DivertTarget>();
        Case.Divert(target, OrganOf(target), "该事项由专门机关处理更合适", start.AddDays(30), Context, mediator);
    }

    private void Terminate()
    {
        Mediate();
        Go(12);
        var reason = Faker.PickRandom(
            TerminationReason.NoResult, TerminationReason.OneSideRefuses, TerminationReason.CannotBeReached, TerminationReason.SuedOrArbitration);
        Case.Terminate(reason, Faker.PickRandom<OtherWaysTold>(), NoteOn(reason), Context, mediator);
    }

    private static string NoteOn(TerminationReason reason) => reason switch
    {
        TerminationReason.OneSideRefuses => "被申请人表示不再参加调解，愿意通过诉讼解决。",
        TerminationReason.CannotBeReached => "多次电话和上门均无法联系到被申请人。",
        TerminationReason.SuedOrArbitration => "一方已向人民法院提交起诉材料。",
        _ => "双方差距较大，未能达成一致。",
    };

    private static string OrganOf(DivertTarget target) => target switch
    {
        DivertTarget.Arbitration => "示例市仲裁委员会",
        DivertTarget.AdministrativeRuling => "示例区自然资源局",
        DivertTarget.AdministrativeMediation => "示例区市场监督管理局",
        DivertTarget.Reconsideration => "示例区人民政府行政复议机构",
        DivertTarget.Litigation => "示例区人民法院",
        DivertTarget.Notary => "示例公证处",
        DivertTarget.Police => "示例市公安局示例区分局",
        DivertTarget.PetitionOffice => "示例区信访局",
        DivertTarget.OtherOrgan => "示例区住房和建设委员会",
    };

    private Agreement FollowUp(bool isClosing)
    {
        var agreement = Settle();
        Go(10);
        Case.BeginFollowUp(Context, mediator);
        Case.PlanFollowUpVisit(agreement.Id, start.AddDays(isClosing ? 60 : 45), FollowUpWay.Phone, host.Name, Context, mediator);
        var mayBeConfirmed = agreement.Form == AgreementForm.Written && Case.EntrustedBy != EntrustingBody.CourtAfterFiling;
        if (mayBeConfirmed && Faker.Random.Bool(ShareConfirmed))
        {
            Confirm(agreement, Faker.PickRandom(isClosing ? Finished : UnderWay));
        }

        return agreement;
    }

    private void Confirm(Agreement agreement, ConfirmationStatus until)
    {
        Go(11);
        var application = Case.PrepareConfirmation(agreement.Id, Context, mediator);
        if (until == ConfirmationStatus.Preparing)
        {
            return;
        }

        if (until == ConfirmationStatus.Lapsed)
        {
            Go(50);
            application.Lapse(Context, mediator);
            return;
        }

        foreach (var party in application.Signatories.ToList())
        {
            application.AgreeToApply(party.Id, true, Context, mediator);
        }

        application.ChooseCourt("示例区人民法院", CourtBasis.OrganisationSeat, Context, mediator);
        var packet = Case.AddPaper(
            PaperKind.ConfirmationPacket, "司法确认材料包（示例扫描件）", null, application.Id, world.Scan, isScan: true, Context, mediator);
        application.MakeReady(
            new BoundPacket(packet.Id, packet.ContentHash, [PacketLine.Present("司法确认申请书", "司法确认材料包（示例扫描件）", 1, packet.Pages, packet.ContentHash)]),
            Context, mediator);
        if (until != ConfirmationStatus.Ready)
        {
            FileAndHear(application, until);
        }
    }

    private void FileAndHear(JudicialConfirmation application, ConfirmationStatus until)
    {
        Go(12);
        application.File(Context, mediator);
        Go(15);
        switch (until)
        {
            case ConfirmationStatus.NotAccepted:
                application.RefuseToAccept("（示例）诉前调确1号", Context.Today, "不属于受理范围", Context, mediator);
                break;
            case ConfirmationStatus.Withdrawn:
                application.Withdraw(
                    application.ConsentingPartyIds[0], "双方协商后撤回申请", new CourtRuling("（示例）诉前调确1号", Context.Today), Context, mediator);
                break;
            case ConfirmationStatus.Supplementing or ConfirmationStatus.DeemedWithdrawn:
                application.AskSupplement("补充当事人身份证明", Context.Today.AddDays(7), Context, mediator);
                break;
            case ConfirmationStatus.CourtAccepted or ConfirmationStatus.Confirmed or ConfirmationStatus.Rejected:
                application.CourtAccept("（示例）诉前调确1号", Context.Today, Context, mediator);
                break;
            case ConfirmationStatus.Filed or ConfirmationStatus.Preparing or ConfirmationStatus.Ready or ConfirmationStatus.Lapsed:
                break;
        }

        Go(18);
        if (until == ConfirmationStatus.Confirmed)
        {
            application.Confirm("（示例）诉前调确1号", Context.Today, Context, mediator);
        }
        else if (until == ConfirmationStatus.Rejected)
        {
            application.Reject("（示例）诉前调确1号", Context.Today, "内容不明确", Context, mediator);
        }
        else if (until == ConfirmationStatus.DeemedWithdrawn)
        {
            application.DeemWithdrawn("（示例）诉前调确1号", Context.Today, "逾期未补正", Context, mediator);
        }
    }

    private void Perform(Agreement agreement)
    {
        Go(62);
        var visit = Case.FollowUpVisits[^1];
        var result = Faker.Random.WeightedRandom(
            [AgreementTrigger.MarkPerformed, AgreementTrigger.MarkPartlyPerformed, AgreementTrigger.MarkNotPerformed], [0.9f, 0.05f, 0.05f]);
        var performed = result == AgreementTrigger.MarkPerformed;
        var due = agreement.Schedule[0].DueOn;
        if (performed)
        {
            Case.PerformInstalment(agreement.Id, 1, due, "转账凭证", Context, mediator);
        }
        else if (result == AgreementTrigger.MarkPartlyPerformed)
        {
            Case.PerformInstalment(agreement.Id, 1, due, "转账凭证", Context, mediator, agreement.Schedule[0].Amount / 2);
        }

        Case.CompleteFollowUpVisit(
            visit.Id,
            new FollowUpFindings(
                moment, FollowUpWay.Phone, host.Name,
                [.. Case.Parties.Take(2).Select(p => new FollowUpAnswer(p.Name, Faker.Random.Int(3, FollowUpAnswer.MostSatisfied), null))],
                performed ? PerformanceFinding.Performed
                    : result == AgreementTrigger.MarkPartlyPerformed ? PerformanceFinding.PartlyPerformed
                    : PerformanceFinding.NotPerformed)
            {
                Measures = performed ? null : "督促履行，告知可以申请司法确认或者起诉",
            },
            Context, mediator);
        Case.ConcludePerformance(
            agreement.Id, result, performed ? due : Context.Today,
            performed ? "转账凭证" : "已告知可以向人民法院起诉", Context, mediator);
    }

    private void Close()
    {
        switch (Faker.Random.Int(1, 100))
        {
            case <= 66:
                Perform(FollowUp(isClosing: true));
                break;
            case <= 82:
                Terminate();
                Deliver(PaperKind.TerminationNotice, Case.Parties);
                break;
            case <= 88:
                Decline();
                Deliver(PaperKind.DeclineNotice, Case.Parties.Where(p => p.Side == PartySide.Applicant));
                break;
            case <= 93:
                Divert();
                Deliver(PaperKind.DiversionLetter, Case.Parties.Where(p => p.Side == PartySide.Applicant));
                break;
            case <= 96:
                Go(2);
                Case.Terminate(
                    TerminationReason.WithdrawnSettledThemselves, OtherWaysTold.OrallyNoted, "双方自行和解", Context, mediator);
                break;
            default:
                Case.SolveOnSpot(
                    "当场联系对方，说清误会，双方握手言和。",
                    new VisitorConfirmation(Case.Parties[0].Name, DeclarationWay.Signed, Context.Now), Context, mediator);
                return;
        }

        Go(65);
        if (Case.Basis == IntakeBasis.Entrusted)
        {
            Case.ReplyToSender(Context.Today, "已书面反馈办理结果", Case.IsFromCourt ? Context.Today : null, Context, mediator);
        }

        Case.AskForRating(Faker.Random.Bool(0.7f) ? Faker.Random.Int(3, 5) : null, Context, mediator);
        Case.Close(null, Context, mediator);
    }

    private void Deliver(PaperKind paper, IEnumerable<Party> readers)
    {
        Go(20);
        foreach (var reader in readers)
        {
            Case.RecordDelivery(paper, reader.Id, DeliveryWay.InPerson, Context.Today, true, null, Context, mediator);
        }
    }

    private void Archive()
    {
        Go(80);
        foreach (var kind in RequiredPapers.For(Case.Outcome!.Value).Select(kinds => kinds[^1]).Distinct())
        {
            Case.AddPaper(kind, $"{CaseNames.Of(kind).Chinese}（示例扫描件）", null, null, world.Scan, isScan: true, Context, mediator);
        }

        Case.Archive(post.NextDossier(Context.Today, new NumberUse(Case.Id, PaperKind.Dossier, mediator)), Faker.Random.Int(6, 40), Context, mediator);
    }
}
