using Mediation.Documents.Papers.DeclineNotice;
using Mediation.Documents.Papers.DiversionLetter;
using Mediation.Documents.Papers.IntakeRegistration;
using Mediation.Documents.Papers.Parts;
using Mediation.Documents.Papers.Receipt;
using Mediation.Documents.Papers.RightsNotice;
using Mediation.Documents.Papers.WalkInNote;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>Papers of the first day: receipt, registration, rights notice, refusal, diversion, matters solved at the counter.</summary>
public static class IntakeSheets
{
    public static ReceiptModel Receipt(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        var requester = source.Parties.FirstOrDefault(p => p.Side == Domain.Parties.PartySide.Applicant);
        return new ReceiptModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Requester = requester?.Name ?? of.EntrustingBodyName ?? "",
            RequestedAt = PaperSource.Local(of.RequestMadeAt),
            Channel = CaseNames.Of(of.Channel).Chinese,
            OtherParties = [.. source.Parties.Where(p => p.Side == Domain.Parties.PartySide.Respondent).Select(p => p.Name)],
            Matter = of.Title,
            Requests = [.. of.Requests.Select(r => r.Text)],
            InterruptsLimitation = of.Basis == IntakeBasis.Application,
            Registrar = source.Context.Actor?.Name ?? "",
            Contact = Contact(source),
        };
    }

    public static IntakeRegistrationModel Registration(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new IntakeRegistrationModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            RequestedAt = PaperSource.Local(of.RequestMadeAt),
            RegisteredOn = ChinaTime.DayOf(of.RequestMadeAt),
            Source = of.Basis switch
            {
                IntakeBasis.Application => IntakeSource.Application,
                IntakeBasis.OwnInitiative => IntakeSource.OwnInitiative,
                IntakeBasis.Entrusted => IntakeSource.Entrusted,
            },
            SendingBody = of.EntrustingBodyName,
            Channel = CaseNames.Of(of.Channel).Chinese,
            Naming = source.Naming,
            Parties = [.. source.Parties.Select(source.Model)],
            Category = of.Category.Name,
            Summary = of.Facts,
            Requests = [.. of.Requests.Select(r => r.Text)],
            Signatures =
            [
                // Who applied signs for that; where nobody did, each side signs that it agrees to mediation.
                .. source.Parties.Where(p => p.Side == Domain.Parties.PartySide.Applicant || of.Basis != IntakeBasis.Application).SelectMany(source.Lines),
                PaperSource.Blank(SignerRole.Registrar, source.Context.Actor?.Name ?? ""),
            ],
        };
    }

    /// <summary>One notice for all who take part; who was told by telephone or orally is noted instead of signing.</summary>
    public static RightsNoticeModel RightsNotice(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var told = source.Parties.Where(p => p.RightsNotice is { Way: not DeclarationWay.Signed }).ToList();
        return new RightsNoticeModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = source.Case.Reference,
            Matter = source.Case.Title,
            Mediators = source.MediatorNames,
            Naming = source.Naming,
            Signatures = [.. source.Parties.Where(p => p.TakesPart && !told.Contains(p)).SelectMany(p => SignedNotice(source, p))],
            ToldNote = told.Count == 0 ? null : string.Join("；", told.Select(ToldNote)),
        };
    }

    public static DeclineNoticeModel Decline(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new DeclineNoticeModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Addressee = string.Join("、", source.Parties.Where(p => p.Side == Domain.Parties.PartySide.Applicant).Select(p => p.Name)),
            RequestedAt = PaperSource.Local(of.RequestMadeAt),
            Matter = of.Title,
            Reason = of.DeclineReason ?? "",
            OtherWays = PaperSource.OtherWays,
            NoticeOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    public static DiversionLetterModel Diversion(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        return new DiversionLetterModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Addressee = of.DivertedToName ?? "",
            Person = string.Join("、", source.Parties.Where(p => p.Side == Domain.Parties.PartySide.Applicant).Select(p => p.Name)),
            RequestedAt = PaperSource.Local(of.RequestMadeAt),
            Matter = of.Facts,
            Way = of.DivertedTo is { } way ? CaseNames.Of(way).Chinese : "",
            Reason = of.Events.LastOrDefault(e => e.Act == nameof(CaseTrigger.Divert))?.Reason ?? "该事项宜由贵单位依法处理",
            LookAgainOn = of.LookAgainOn,
            ContactPerson = source.Context.Actor?.Name,
            ContactPhone = source.Centre.Phone,
            LetterOn = source.Stamp.Draft ? null : source.Context.Today,
        };
    }

    public static WalkInNoteModel WalkIn(PaperSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var of = source.Case;
        var visitor = source.Parties.FirstOrDefault(p => p.Side == Domain.Parties.PartySide.Applicant);
        return new WalkInNoteModel
        {
            Stamp = source.Stamp,
            Committee = source.Committee.Name,
            CaseNumber = of.Reference,
            Visitor = visitor?.Name ?? "",
            OtherPeople = [.. source.Parties.Where(p => p != visitor).Select(p => p.Name)],
            ArrivedAt = PaperSource.Local(of.RequestMadeAt),
            ReceivedBy = source.Context.Actor?.Name ?? "",
            Category = of.Category.Name,
            Matter = of.Facts,
            Handling = of.SolvedOnSpotBy ?? "",
            Result = Confirmed(of),
            Signatures =
            [
                PaperSource.Blank(SignerRole.Visitor, visitor?.Name ?? ""),
                PaperSource.Blank(SignerRole.Receptionist, source.Context.Actor?.Name ?? ""),
            ],
        };
    }

    private static string Confirmed(DisputeCase of) => of.VisitorConfirmation is { } confirmed
        ? $"现场解决。{confirmed.Name}于{ChinaTime.DayOf(confirmed.At):yyyy年M月d日}{PartyNames.Of(confirmed.Way).Chinese}确认。"
        : "现场解决，来访人确认。";

    internal static string Contact(PaperSource source) => string.Join("，", new[] { source.Centre.PublicName, source.Centre.Address, source.Centre.Phone }
        .Where(part => !string.IsNullOrWhiteSpace(part)));

    private static IEnumerable<SignatureModel> SignedNotice(PaperSource source, Party party) =>
        from line in source.Lines(party)
        let read = line with { ReadAloud = party.NeedsReadingAloud }
        select party.RightsNotice is { } notice
            ? read with { Ways = [SigningWay.Signature], SignedOn = ChinaTime.DayOf(notice.At) }
            : read;

    private static string ToldNote(Party party)
    {
        var notice = party.RightsNotice!;
        var day = ChinaTime.DayOf(notice.At);
        return $"{day:yyyy年M月d日}{PartyNames.Of(notice.Way).Chinese}告知{party.Name}{(string.IsNullOrWhiteSpace(notice.Note) ? "" : "，" + notice.Note)}";
    }
}
