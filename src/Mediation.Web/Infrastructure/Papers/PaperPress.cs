using Mediation.Db;
using Mediation.Db.Files;
using Mediation.Db.Numbering;
using Mediation.Db.Templates;
using Mediation.Db.Verification;
using Mediation.Documents.Packets;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.PrivacyNotice;
using Mediation.Documents.Templates;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Numbering;
using Mediation.Domain.Parties;
using Mediation.Domain.Templates;
using Mediation.Web.Features.Cases.Papers;
using Mediation.Web.Features.Cases.Papers.Sheets;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.EntityFrameworkCore;
using PaperKind = Mediation.Domain.Cases.PaperKind;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>
/// Prints the current case's papers. A preview is a draft with a watermark and is not kept; an issued paper draws its
/// number, goes into the file store and into the case's file, and its bytes never change.
/// </summary>
public sealed class PaperPress(
    CurrentCase current, MediationDbContext db, IFileStore files, IPersonalDataVault vault, VerificationCodes codes,
    VerificationAddresses addresses, PaperPrinter printer, DossierFiles dossiers)
{
    private const string Pdf = "application/pdf";

    /// <summary>The paper as it would print now, marked as a draft.</summary>
    /// <exception cref="PaperRefusedException">Something is missing without which the paper can't be set.</exception>
    public Task<byte[]> PreviewAsync(PrintablePaper paper, CancellationToken cancellationToken) => DraftAsync(paper, printer.Print, cancellationToken);

    /// <summary>The paper as it would print now, as a Word file to be edited elsewhere.</summary>
    /// <inheritdoc cref="PreviewAsync"/>
    public Task<byte[]> CopyForWordAsync(PrintablePaper paper, CancellationToken cancellationToken) => DraftAsync(paper, printer.CopyForWord, cancellationToken);

    private async Task<byte[]> DraftAsync(PrintablePaper paper, Func<PaperModel, TemplatesInForce, byte[]> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var model = await ModelAsync(paper, number: null, draft: true, cancellationToken);
        var bytes = write(model, await TemplatesAsync(printer.MattersOf(paper.Kind), cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return bytes;
    }

    /// <summary>Issues the paper: number, file store, case file. The caller saves.</summary>
    /// <exception cref="PaperRefusedException">Something is missing; no number is used up.</exception>
    public Task<CasePaper> IssueAsync(PrintablePaper paper, CancellationToken cancellationToken) => IssueAsync(paper, printer.Print, cancellationToken);

    private async Task<CasePaper> IssueAsync(
        PrintablePaper paper, Func<PaperModel, TemplatesInForce, byte[]> print, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var (committee, today) = (current.Committee, current.Context.Today);
        var numbering = NumberingMatter.Instance.Name;
        var used = new List<string>(printer.MattersOf(paper.Kind));
        if (paper.Kind == PaperKind.ConfirmationPacket)
            used.Add(CourtPacketMatter.Instance.Name);
        var templates = await TemplatesAsync([numbering, .. used], cancellationToken);
        // A corrected paper is a new version under the number it has; only a first one, or one after a withdrawal, draws.
        var drawn = NumberOf(current.Case.Papers.LastOrDefault(p => p.IsInForce && p.Kind == paper.Kind && p.SubjectId == paper.SubjectId));
        if (drawn is null && NumberKindOf(paper.Kind) is { } kind)
        {
            drawn = await db.DrawNumberAsync(
                committee, templates, today, kind, new NumberUse(current.Case.Id, paper.Kind, current.Actor), cancellationToken);
            used.Add(numbering);
        }

        var model = await ModelAsync(paper, drawn?.Text, draft: false, cancellationToken);
        return await FileAsync(paper, model, stamped => print(stamped, templates), templates.RevisionsOf(used), drawn, cancellationToken);
    }

    /// <summary>The dossier as it would be bound now, marked as a draft.</summary>
    /// <exception cref="PaperRefusedException">A scan on file can't be bound.</exception>
    public async Task<byte[]> PreviewDossierAsync(CancellationToken cancellationToken)
    {
        var stamp = new PaperStamp { SetAt = new DateTimeOffset(current.Context.Now, TimeSpan.Zero), Number = current.Case.ArchiveNumber };
        var model = await dossiers.ModelAsync(SourceOf(stamp, Whole), [], cancellationToken);
        dossiers.LogReading([current.Case]);
        await db.SaveChangesAsync(cancellationToken);
        return printer.Print(model, await TemplatesAsync(printer.MattersOf(Whole.Kind), cancellationToken));
    }

    /// <summary>Binds the dossier for good: file store, case file. The caller archives the case and saves.</summary>
    /// <param name="number">卷号.</param>
    /// <param name="volume">The archived cases that share it, loaded whole; none for a dossier of its own.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="PaperRefusedException">A paper is missing or can't be bound.</exception>
    public async Task<CasePaper> BindDossierAsync(string number, IReadOnlyList<DisputeCase> volume, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(volume);
        var templates = await TemplatesAsync(printer.MattersOf(Whole.Kind), cancellationToken);
        var stamp = new PaperStamp
        {
            SetAt = new DateTimeOffset(current.Context.Now, TimeSpan.Zero), Number = number, Version = volume.Count + 1, Draft = false,
        };
        var model = await dossiers.ModelAsync(SourceOf(stamp, Whole), volume, cancellationToken);
        return await FileAsync(Whole, model, stamped => printer.Print(stamped, templates), templates.RevisionsOf(printer.MattersOf(Whole.Kind)), drawn: null, cancellationToken);
    }

    private static PrintablePaper Whole { get; } = new(PaperKind.Dossier, null, CaseNames.Of(PaperKind.Dossier));

    private async Task<CasePaper> FileAsync(
        PrintablePaper paper, PaperModel model, Func<PaperModel, byte[]> print, IReadOnlyList<Guid> revisions, DrawnNumber? drawn, CancellationToken cancellationToken)
    {
        var (committee, today) = (current.Committee, current.Context.Today);
        var hash = ContentHash.Of(model);
        var code = codes.Make(paper.Kind.ToString(), model.Stamp.Number, hash, committee.Id, today);
        var bytes = print(model with { Stamp = model.Stamp with { Verification = addresses.Of(code) } });
        var stored = await files.SaveAsync(new MemoryStream(bytes, writable: false), cancellationToken);
        return current.Case.IssuePaper(
            paper.Kind, paper.Title.Chinese, model.Stamp.Number, paper.SubjectId,
            new StoredPaper(stored.Hash, Pdf, stored.Length, ScannedFile.Read(bytes, maxPages: int.MaxValue).Pages.Count),
            new PaperIssue(model.Stamp.Version, hash, code, committee.Id, today, revisions, drawn),
            current.Context, current.Actor);
    }

    private Task<TemplatesInForce> TemplatesAsync(IReadOnlyCollection<string> matters, CancellationToken cancellationToken) =>
        db.TemplatesOnAsync(current.Committee.Id, current.Context.Today, matters, cancellationToken);

    // Each entry of the file owns its record, so the number is written down once more.
    private static DrawnNumber? NumberOf(CasePaper? earlier) =>
        earlier?.Issue?.Drawn is { } drawn ? new DrawnNumber(drawn.Text, drawn.Year, drawn.Kind, drawn.Place) : null;

    /// <summary>Binds and issues the packet for the court.</summary>
    /// <returns>The packet with its manifest; its hash is what is filed.</returns>
    /// <exception cref="PaperRefusedException">The packet is incomplete; the refusals name what is missing.</exception>
    public async Task<BoundPacket> BindPacketAsync(JudicialConfirmation confirmation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(confirmation);
        IReadOnlyList<ManifestLine> manifest = [];
        var issued = await IssueAsync(
            new PrintablePaper(PaperKind.ConfirmationPacket, confirmation.Id, CaseNames.Of(PaperKind.ConfirmationPacket)),
            (model, templates) =>
            {
                (var bytes, manifest) = printer.Bind((ConfirmationPacketModel)model, templates);
                return bytes;
            },
            cancellationToken);
        return new BoundPacket(
            issued.Id, issued.ContentHash,
            [
                .. manifest.Select(line => line is { Pages: { } pages, Hash: { } hash }
                    ? PacketLine.Present(line.Place, line.Name, pages.First, pages.Last, hash)
                    : PacketLine.DoesNotApply(line.Place, line.Absence!.Reason)),
            ]);
    }

    private async Task<PaperModel> ModelAsync(PrintablePaper paper, string? number, bool draft, CancellationToken cancellationToken)
    {
        var version = current.Case.Papers.Count(p => !p.IsScan && p.Kind == paper.Kind && p.SubjectId == paper.SubjectId) + 1;
        var stamp = new PaperStamp { SetAt = new DateTimeOffset(current.Context.Now, TimeSpan.Zero), Number = number, Version = version, Draft = draft };
        return await ModelAsync(SourceOf(stamp, paper), paper, cancellationToken);
    }

    private PaperSource SourceOf(PaperStamp stamp, PrintablePaper paper) => new(
        current.Case, current.Centre, current.Committee, stamp, current.Context, new PartyIdentities(db, vault, current, paper.Title.Chinese));

    private async Task<PaperModel> ModelAsync(PaperSource source, PrintablePaper paper, CancellationToken cancellationToken)
    {
        var of = current.Case;
        var subject = paper.SubjectId.GetValueOrDefault();
        return paper.Kind switch
        {
            PaperKind.Application => DossierSheets.Application(source),
            PaperKind.NoteOfTelling => DossierSheets.NoteOfTelling(source),
            PaperKind.ClosingReport => DossierSheets.ClosingReport(source),
            PaperKind.ConsultationMinutes => DossierSheets.Minutes(source, of.ConsultationOf(subject)),
            PaperKind.SupplementaryAgreement => DossierSheets.Supplementary(source, of.AgreementOf(subject)),
            PaperKind.CorrectionSlip => DossierSheets.Correction(source, subject),
            PaperKind.PerformanceReceipt => DossierSheets.Receipt(source, of.AgreementOf(subject)),
            PaperKind.PrivacyNotice => await PrivacyAsync(source, of.PartyOf(subject), cancellationToken),
            PaperKind.PowerOfAttorney => PartySheets.PowerOfAttorney(source, of.PartyOf(subject)),
            PaperKind.LegalRepresentativeCertificate => PartySheets.LegalRepresentative(source, of.PartyOf(subject)),
            PaperKind.GroupList => PartySheets.Group(source),
            PaperKind.Pledge => ConfirmationSheets.Pledge(source, of.ConfirmationOf(subject)),
            PaperKind.TransferLetter => ConfirmationSheets.Transfer(source, of.ConfirmationOf(subject)),
            PaperKind.ProtectedAddressSheet => ConfirmationSheets.ProtectedAddresses(source, of.ConfirmationOf(subject))
                ?? throw new KeyNotFoundException("No address of this application is protected."),
            PaperKind.Receipt => IntakeSheets.Receipt(source),
            PaperKind.IntakeRegistration => IntakeSheets.Registration(source),
            PaperKind.RightsNotice => IntakeSheets.RightsNotice(source),
            PaperKind.WalkInNote => IntakeSheets.WalkIn(source),
            PaperKind.DeclineNotice => IntakeSheets.Decline(source),
            PaperKind.DiversionLetter => IntakeSheets.Diversion(source),
            PaperKind.InvestigationRecord => MediationSheets.Investigation(source, of.VisitOf(subject)),
            PaperKind.MediationRecord => MediationSheets.Record(source, of.SessionOf(subject)),
            PaperKind.Agreement => AgreementSheets.Written(source, of.AgreementOf(subject)),
            PaperKind.OralAgreementRegistration => AgreementSheets.Oral(source, of.AgreementOf(subject)),
            PaperKind.FollowUpRecord => AgreementSheets.FollowUp(source, of.FollowUpVisitOf(subject)),
            PaperKind.TerminationNotice => AgreementSheets.Termination(source),
            PaperKind.ReplyLetter => AgreementSheets.Reply(source),
            PaperKind.ConfirmationApplication => ConfirmationSheets.Application(source, of.ConfirmationOf(subject)),
            PaperKind.ConfirmationPacket => await PacketAsync(source, of.ConfirmationOf(subject), cancellationToken),
            PaperKind.IdentityCopy or PaperKind.Evidence or PaperKind.PerformanceProof or PaperKind.PropertyPaper or PaperKind.Other
                or PaperKind.DossierCover or PaperKind.DossierContents or PaperKind.Dossier
                or PaperKind.DossierDescription or PaperKind.BackCover or PaperKind.ReexaminationRecord
                or PaperKind.PerformanceCertificate or PaperKind.OrganisationCertificate or PaperKind.QualificationExtract or PaperKind.ServiceAddressForm or PaperKind.MaterialsList
                => throw new KeyNotFoundException($"{paper.Kind} is filed, not printed."),
        };
    }

    private async Task<PrivacyNoticeModel> PrivacyAsync(PaperSource source, Party party, CancellationToken cancellationToken)
    {
        var notice = PrivacyNotices.Of(await TemplatesAsync(printer.MattersOf(PaperKind.PrivacyNotice), cancellationToken));
        return PartySheets.Privacy(source, party, notice.Version);
    }

    private async Task<ConfirmationPacketModel> PacketAsync(PaperSource source, JudicialConfirmation confirmation, CancellationToken cancellationToken)
    {
        var ids = current.Case.Mediators.Select(m => m.MediatorId).Distinct().ToList();
        var register = await db.Mediators.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        var scans = new List<(PaperKind Kind, ScanModel Scan)>();
        foreach (var paper in current.Case.Papers.Where(p => p is { IsScan: true, IsInForce: true }))
            scans.Add((paper.Kind, new ScanModel { Title = paper.Title, Files = [await files.ReadAllAsync(paper.ContentHash, cancellationToken)] }));
        var demands = (await TemplatesAsync([CourtPacketMatter.Instance.Name], cancellationToken)).Of(CourtPacketMatter.Instance.Name);
        return ConfirmationSheets.Packet(
            source, confirmation, register, scans.ToLookup(s => s.Kind, s => s.Scan),
            slot => CourtPacketMatter.Demand(slot, confirmation.Court ?? "", demands));
    }

    private static PaperNumberKind? NumberKindOf(PaperKind kind) => kind switch
    {
        PaperKind.DeclineNotice or PaperKind.TerminationNotice => PaperNumberKind.Notice,
        PaperKind.DiversionLetter or PaperKind.ReplyLetter or PaperKind.TransferLetter => PaperNumberKind.Letter,
        // An agreement has drawn its number when it was sent for signature; the others carry the case's.
        PaperKind.Agreement or PaperKind.OralAgreementRegistration or PaperKind.Application or PaperKind.IntakeRegistration or PaperKind.Receipt
            or PaperKind.RightsNotice or PaperKind.PrivacyNotice or PaperKind.PowerOfAttorney or PaperKind.IdentityCopy or PaperKind.InvestigationRecord or PaperKind.Evidence
            or PaperKind.MediationRecord or PaperKind.PerformanceProof or PaperKind.FollowUpRecord or PaperKind.NoteOfTelling or PaperKind.WalkInNote
            or PaperKind.ConfirmationApplication or PaperKind.ConfirmationPacket or PaperKind.ConsultationMinutes or PaperKind.CorrectionSlip
            or PaperKind.PropertyPaper or PaperKind.Other
            or PaperKind.Dossier or PaperKind.DossierCover or PaperKind.DossierContents or PaperKind.SupplementaryAgreement or PaperKind.PerformanceReceipt or PaperKind.ClosingReport
            or PaperKind.DossierDescription or PaperKind.BackCover or PaperKind.GroupList or PaperKind.ReexaminationRecord
            or PaperKind.PerformanceCertificate or PaperKind.Pledge or PaperKind.OrganisationCertificate or PaperKind.QualificationExtract
            or PaperKind.LegalRepresentativeCertificate or PaperKind.ServiceAddressForm or PaperKind.ProtectedAddressSheet or PaperKind.MaterialsList => null,
    };
}
