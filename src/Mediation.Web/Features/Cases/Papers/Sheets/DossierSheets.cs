using Mediation.Documents.Papers.Application;
using Mediation.Documents.Papers.ClosingReport;
using Mediation.Documents.Papers.ConsultationMinutes;
using Mediation.Documents.Papers.CorrectionSlip;
using Mediation.Documents.Papers.NoteOfTelling;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.PerformanceReceipt;
using Mediation.Documents.Papers.SupplementaryAgreement;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Consultations;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>The papers of the dossier besides registration, records and the agreement itself.</summary>
public static class DossierSheets
{
    public static ApplicationModel Application(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new ApplicationModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Naming = source.Naming,
            Parties = [.. source.Parties.Select(source.Model)],
            Facts = of.Facts,
            EarlierMediation = of.Round == 1 ? null : of.Rounds[^1].Ground,
            Requests = [.. of.Requests.Select(r => r.Text)],
            Signatures = [.. source.Parties.Where(p => p.Side == Domain.Parties.PartySide.Applicant).SelectMany(source.Lines)],
        };
    }

    /// <summary>What was noted when mediation was ended: the hour, who told it, to whom and in which words.</summary>
    public static NoteOfTellingModel NoteOfTelling(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        var telling = of.Telling!;
        return new NoteOfTellingModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Matter = of.Title,
            ToldAt = PaperSource.Local(telling.At),
            Place = source.Centre.PublicName,
            ToldTo = [telling.To],
            ToldBy = telling.By,
            Reason = of.TerminationReason is { } reason && reason != TerminationReason.Other ? CaseNames.Of(reason).Chinese : of.TerminationNote ?? "",
            OtherWays = telling.Text == Telling.StandardText ? PaperSource.OtherWays : [telling.Text],
            Naming = source.Naming,
            Signatures =
            [
                .. source.Parties.SelectMany(source.Lines),
                PaperSource.Blank(SignerRole.Teller, telling.By),
            ],
        };
    }

    public static ClosingReportModel ClosingReport(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        var agreement = of.AgreementInForce;
        return new ClosingReportModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            DossierNumber = of.ArchiveNumber,
            FilledInOn = source.Stamp.Draft ? null : source.Context.Today,
            Handler = of.HostMediatorName ?? "",
            AcceptedOn = of.AcceptedOn,
            ClosedOn = of.ClosedOn,
            Parties = [.. source.Parties.Select(p => p.Name)],
            Source = SourceOf(of),
            SendingBody = of.EntrustingBodyName,
            Category = of.Category.Name,
            Outcome = of.Outcome is { } outcome ? CaseNames.Of(outcome).Chinese : null,
            Facts = of.Facts,
            Result = AgreementSheets.OutcomeInWords(of),
            Performance = agreement is null ? null : agreement.PerformanceNote ?? AgreementNames.Of(agreement.Status).Chinese,
            Signatures = [PaperSource.Blank(SignerRole.Handler, of.HostMediatorName ?? ""), PaperSource.Blank(SignerRole.Approver, "")],
        };
    }

    /// <summary>Everything that has been performed under the agreement, for those who received it to sign.</summary>
    public static PerformanceReceiptModel Receipt(PaperSource source, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(agreement);
        var performed = agreement.Schedule.OrderBy(i => i.Number).SelectMany(i => i.Receipts.Select(receipt => (Line: i, Receipt: receipt))).ToList();
        var paid = performed.Sum(p => p.Receipt.Amount ?? 0);
        return new PerformanceReceiptModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            AgreementNumber = agreement.Number ?? "",
            Matter = source.Case.Title,
            Received =
            [
                .. performed.Select(p => new ReceivedModel
                {
                    On = p.Receipt.On,
                    Debtor = HolderOf(source, p.Line.PayerPartyId) ?? "",
                    Creditor = HolderOf(source, p.Line.PayeePartyId),
                    Amount = PaperSource.Money(p.Receipt.Amount),
                    What = p.Receipt.Amount is null ? p.Line.What : null,
                    Proof = p.Receipt.Proof,
                }),
            ],
            Total = paid > 0 ? PaperSource.Money(paid) : null,
            Signatures =
            [
                .. performed.Where(p => p.Line.PayeePartyId is not null).SelectMany(p => source.Case.StandFor(p.Line.PayeePartyId!.Value))
                    .Select(payee => payee.Name).Distinct().Select(name => PaperSource.Blank(SignerRole.Payee, name)),
                PaperSource.Blank(SignerRole.Mediator, source.Case.HostMediatorName ?? ""),
            ],
        };
    }

    public static SupplementaryAgreementModel Supplementary(PaperSource source, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(agreement);
        var written = AgreementSheets.Written(source, agreement);
        var original = source.Case.AgreementOf(agreement.SupplementsId!.Value);
        return new SupplementaryAgreementModel
        {
            Stamp = written.Stamp,
            Committee = written.Committee,
            CaseNumber = written.CaseNumber,
            Naming = written.Naming,
            Parties = written.Parties,
            OriginalNumber = original.Number ?? "",
            OriginalEffectiveOn = original.EffectiveOn,
            Reason = written.Facts,
            Terms = written.Terms,
            Performance = written.Performance,
            CopyForCourt = written.CopyForCourt,
            EffectiveOn = written.EffectiveOn,
            Signatures = written.Signatures,
        };
    }

    /// <summary>One slip, for the parties to sign and the committee to seal.</summary>
    /// <exception cref="KeyNotFoundException">No agreement of the case has such a slip.</exception>
    public static CorrectionSlipModel Correction(PaperSource source, Guid slipId)
    {
        ArgumentNullException.ThrowIfNull(source);
        var agreement = source.Case.Agreements.FirstOrDefault(a => a.Corrections.Any(c => c.Id == slipId))
            ?? throw new KeyNotFoundException("The case has no such correction slip.");
        var slip = agreement.CorrectionOf(slipId);
        return new CorrectionSlipModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            CorrectedPaper = source.Case.Papers.FirstOrDefault(p => p.ContentHash == slip.CorrectedHash)?.Title ?? CaseNames.Of(PaperKind.Agreement).Chinese,
            CorrectedNumber = agreement.Number ?? "",
            CorrectedHash = slip.CorrectedHash,
            Corrections = [$"{slip.Wrong}更正为{slip.Right}"],
            Naming = source.Naming,
            Signatures =
            [
                .. source.Case.SigningParties.SelectMany(source.Lines),
                PaperSource.Blank(SignerRole.Mediator, source.Case.HostMediatorName ?? ""),
            ],
        };
    }

    public static ConsultationMinutesModel Minutes(PaperSource source, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(consultation);
        return new ConsultationMinutesModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            HeldAt = PaperSource.Local(consultation.HeldAt ?? consultation.ConvenedFor ?? source.Context.Now),
            Place = consultation.Place ?? "",
            Matter = source.Case.Title,
            Reason = consultation.Reason,
            Question = consultation.Question,
            Seats = [.. consultation.Seats.Select(seat => new SeatModel { Unit = seat.Unit, Name = seat.PersonName, Post = seat.Post })],
            Minutes = consultation.Minutes ?? "",
            Opinion = consultation.Opinion,
            Tasks = [.. consultation.Tasks.Select(task => new TaskModel { Text = task.Text, Owner = task.Owner, DueOn = task.DueOn })],
        };
    }

    private static string? HolderOf(PaperSource source, Guid? partyId) => partyId is { } id ? source.Case.WhoStandsFor(id).Chinese : null;

    private static ClosingSource SourceOf(DisputeCase of) => (of.Basis, of.EntrustedBy) switch
    {
        (IntakeBasis.Application, _) => ClosingSource.Application,
        (IntakeBasis.OwnInitiative, _) => ClosingSource.OwnInitiative,
        (IntakeBasis.Entrusted, EntrustingBody.Police) => ClosingSource.Police,
        (IntakeBasis.Entrusted, EntrustingBody.CourtBeforeFiling or EntrustingBody.CourtAfterFiling) => ClosingSource.Court,
        (IntakeBasis.Entrusted, _) => ClosingSource.Other,
    };
}
