using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;
using Mediation.Domain.Deadlines;
using Mediation.Domain.FollowUps;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Visits;

namespace Mediation.Web.Features.Cases.Papers;

/// <summary>A paper that can be printed for a case as it stands.</summary>
/// <param name="Kind">Which paper.</param>
/// <param name="SubjectId">The sitting, visit, agreement … it is printed from; null for the case itself.</param>
/// <param name="Title">What it is called in lists.</param>
public sealed record PrintablePaper(PaperKind Kind, Guid? SubjectId, Words Title)
{
    /// <summary>Whether offices may have it as a Word file too. Records of what was said and done are not for editing.</summary>
    public bool HasWordCopy =>
        Kind is PaperKind.Agreement or PaperKind.SupplementaryAgreement or PaperKind.Application or PaperKind.ConfirmationApplication;

    /// <summary>Every paper that can be printed now, in the order of the dossier.</summary>
    public static IReadOnlyList<PrintablePaper> For(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return
        [
            .. OfTheCase(of),
            .. of.Parties.Where(p => p.StandsInCase).SelectMany(OfTheParty),
            .. of.Visits.Where(v => v.Status is VisitStatus.Recorded or VisitStatus.Signed)
                .Select(v => Numbered(PaperKind.InvestigationRecord, v.Id, v.Purpose)),
            .. of.Sessions.Where(s => s.WasHeld).OrderBy(s => s.Number)
                .Select(s => Numbered(PaperKind.MediationRecord, s.Id, $"{s.Number} · {SessionNames.Of(s.Kind).Chinese}")),
            .. of.Consultations.Where(c => c.WasHeld).Select(c => Numbered(PaperKind.ConsultationMinutes, c.Id, c.Question)),
            .. of.Agreements.Where(a => a.Status != AgreementStatus.Abandoned).SelectMany(AgreementPapers),
            .. of.FollowUpVisits.Where(v => v.Status == FollowUpStatus.Done)
                .Select(v => Numbered(PaperKind.FollowUpRecord, v.Id, DateWords.Of(v.ScheduledOn).Chinese)),
            .. of.Confirmations.Where(x => x.Court is not null).SelectMany(CourtPapers),
        ];
    }

    /// <summary>The paper with this kind and subject, or null when it can't be printed now.</summary>
    public static PrintablePaper? Find(DisputeCase of, PaperKind kind, Guid? subjectId) =>
        For(of).FirstOrDefault(paper => paper.Kind == kind && paper.SubjectId == subjectId);

    private static IEnumerable<PrintablePaper> OfTheCase(DisputeCase of)
    {
        yield return Plain(PaperKind.Receipt);
        if (of.Basis == IntakeBasis.Application && of.Parties.Any(p => p.Side == PartySide.Applicant))
            yield return Plain(PaperKind.Application);
        yield return Plain(PaperKind.IntakeRegistration);
        if (of.Parties.Any(p => p.TakesPart))
            yield return Plain(PaperKind.RightsNotice);
        if (of.GroupLists.Count > 0)
            yield return Plain(PaperKind.GroupList);
        if (of.SolvedOnSpotBy is not null)
            yield return Plain(PaperKind.WalkInNote);
        if (of.DeclineReason is not null)
            yield return Plain(PaperKind.DeclineNotice);
        if (of.DivertedTo is not null)
            yield return Plain(PaperKind.DiversionLetter);
        if (of.Telling is not null)
            yield return Plain(PaperKind.NoteOfTelling);
        if (of.TerminationReason is not null)
            yield return Plain(PaperKind.TerminationNotice);
        if (of.Basis == IntakeBasis.Entrusted)
            yield return Plain(PaperKind.ReplyLetter);
        if (of.Outcome is not null)
            yield return Plain(PaperKind.ClosingReport);
    }

    private static IEnumerable<PrintablePaper> OfTheParty(Party party)
    {
        if (party.Agents.Any(a => a.Kind != AgentKind.GroupRepresentative && a.Until is null))
            yield return Numbered(PaperKind.PowerOfAttorney, party.Id, party.Name);
        if (party is { Kind: PartyKind.Person, TakesPart: true })
            yield return Numbered(PaperKind.PrivacyNotice, party.Id, party.Name);
        if (party is { Kind: PartyKind.Organisation, HeadName: not null })
            yield return Numbered(PaperKind.LegalRepresentativeCertificate, party.Id, party.Name);
    }

    private static IEnumerable<PrintablePaper> CourtPapers(JudicialConfirmation confirmation)
    {
        List<PaperKind> kinds = [PaperKind.ConfirmationApplication, PaperKind.Pledge, PaperKind.TransferLetter];
        // Once it was bound, only another version with its manifest takes its place: by 材料齐备, or for the court that sent it back.
        if (confirmation.Packets.Count == 0)
            kinds.Add(PaperKind.ConfirmationPacket);
        if (confirmation.Signatories.Any(p => p is { IsAddressProtected: true, Address: not null }))
            kinds.Add(PaperKind.ProtectedAddressSheet);
        return kinds.Select(kind => new PrintablePaper(
            kind, confirmation.Id,
            kind == PaperKind.ConfirmationApplication && confirmation.OralApplication is not null
                ? new("口头申请司法确认笔录", "Record of the oral application for confirmation")
                : CaseNames.Of(kind)));
    }

    /// <summary>The agreement, and what hangs on it.</summary>
    private static IEnumerable<PrintablePaper> AgreementPapers(Agreement agreement)
    {
        yield return AgreementPaper(agreement);
        foreach (var slip in agreement.Corrections)
            yield return WithNumber(PaperKind.CorrectionSlip, slip.Id, $"{agreement.Number} · {slip.Number}");
        if (agreement.Schedule.Any(i => i.Receipts.Count > 0))
            yield return UnderItsNumber(agreement, PaperKind.PerformanceReceipt);
    }

    private static PrintablePaper AgreementPaper(Agreement agreement) => UnderItsNumber(agreement, agreement.Form switch
    {
        AgreementForm.Written => agreement.SupplementsId is null ? PaperKind.Agreement : PaperKind.SupplementaryAgreement,
        AgreementForm.Oral => PaperKind.OralAgreementRegistration,
    });

    private static PrintablePaper UnderItsNumber(Agreement agreement, PaperKind kind) => agreement.Number is { } number
        ? WithNumber(kind, agreement.Id, number)
        : Numbered(kind, agreement.Id, AgreementNames.Of(agreement.Status).Chinese);

    // Numbers have brackets of their own: （2026）云桥民调字第69号.
    private static PrintablePaper WithNumber(PaperKind kind, Guid subjectId, string number)
    {
        var name = CaseNames.Of(kind);
        return new PrintablePaper(kind, subjectId, new Words($"{name.Chinese} {number}", $"{name.English} {number}"));
    }

    private static PrintablePaper Plain(PaperKind kind) => new(kind, null, CaseNames.Of(kind));

    private static PrintablePaper Numbered(PaperKind kind, Guid subjectId, string which)
    {
        var name = CaseNames.Of(kind);
        return new PrintablePaper(kind, subjectId, new Words($"{name.Chinese}（{which}）", $"{name.English} ({which})"));
    }
}
