using Mediation.Documents.Packets;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Sessions;

namespace Mediation.Web.Features.Cases.Papers.Sheets;

/// <summary>The bound dossier: cover, what is bound in which order, description and back cover.</summary>
public static class BoundDossierSheets
{
    private const string Separate = "背靠背，不得向对方出示";

    /// <summary>The dossier of the source's case, or of several that share it.</summary>
    /// <param name="source">The case that is bound last, and its people.</param>
    /// <param name="matters">All cases of the dossier, that one the last.</param>
    /// <param name="bytes">The stored file of a paper.</param>
    public static DossierModel Dossier(PaperSource source, IReadOnlyList<DisputeCase> matters, Func<CasePaper, byte[]> bytes)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(matters);
        var (stamp, committee, name) = (source.Stamp, source.Committee.Name, string.Join("；", matters.Select(of => of.Title)));
        var (filedBy, filedOn) = stamp.Draft ? ((string?)null, (DateOnly?)null) : (source.Context.Actor?.Name, source.Context.Today);
        return new DossierModel
        {
            Stamp = stamp,
            Committee = committee,
            CaseNumber = source.Case.Reference,
            Cover = new DossierCoverModel
            {
                Stamp = stamp,
                Committee = committee,
                Matter = name,
                Year = (source.Case.ArchivedOn ?? source.Context.Today).Year,
                Category = string.Join("、", matters.Select(of => of.Category.Name).Distinct()),
                Mediators = [.. matters.SelectMany(of => of.Mediators.Where(m => m.Until is null).OrderByDescending(m => m.IsHost)).Select(m => m.Name).Distinct()],
                From = matters.Min(FirstDay),
                To = matters.Max(LastDay),
                FiledBy = filedBy,
                FiledOn = filedOn,
                Remarks = matters.Count == 1 ? null : $"本卷合订{matters.Count}件",
            },
            Matters = [.. matters.Select(of => Matter(of, bytes))],
            Description = new DossierDescriptionModel
            {
                Stamp = stamp,
                Committee = committee,
                Matter = name,
                Moved = KeptApart(matters),
                Other = Others(matters),
                FiledBy = filedBy,
                FiledOn = filedOn,
            },
            BackCover = new BackCoverModel { Stamp = stamp, Committee = committee, BoundBy = filedBy, BoundOn = filedOn },
        };
    }

    /// <summary>What contents say beside a paper, or null.</summary>
    public static string? RemarkOn(DisputeCase of, CasePaper paper)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(paper);
        return paper.Kind == PaperKind.MediationRecord && of.Sessions.Any(s => s.Id == paper.SubjectId && s.Kind == SittingKind.Separate) ? Separate : null;
    }

    /// <summary>What contents call a paper; a scan after its kind, since its title was typed.</summary>
    public static string NameOf(CasePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper.IsScan ? $"{CaseNames.Of(paper.Kind).Chinese}：{paper.Title}" : paper.Title;
    }

    private static DossierMatterModel Matter(DisputeCase of, Func<CasePaper, byte[]> bytes) => new()
    {
        Matter = of.Title,
        CaseNumber = of.Reference,
        Papers =
        [
            .. DossierOrder.Of(of).Select(paper => new DossierPaperModel
            {
                Issued = !paper.IsScan,
                Pages = new ScanModel { Title = NameOf(paper), Files = [bytes(paper)] },
                Remarks = RemarkOn(of, paper),
            }),
        ],
        // Which papers are owed is known once the case has ended.
        Missing = of.Outcome is null ? [] : [.. ClosingRules.MissingPapers(of).Select(words => words.Chinese)],
    };

    private static string? KeptApart(IReadOnlyList<DisputeCase> matters)
    {
        var apart = matters.SelectMany(of => of.Papers).Where(paper => paper.IsInForce && DossierOrder.KeptApart.Contains(paper.Kind))
            .Select(paper => $"《{paper.Title}》").Distinct().ToList();
        return apart.Count == 0 ? null : $"{string.Concat(apart)}另行密封保存，未装入本卷。";
    }

    private static string? Others(IReadOnlyList<DisputeCase> matters)
    {
        var withdrawn = matters.SelectMany(of => of.Papers).Where(paper => paper.Withdrawal is not null)
            .Select(paper => paper.Number is { } number ? $"《{paper.Title}》（{number}）" : $"《{paper.Title}》").ToList();
        string[] sentences =
        [
            .. matters.Any(of => DossierOrder.Of(of).Any(paper => RemarkOn(of, paper) is not null)) ? ["卷内有背靠背调解的记录，不得向对方出示或者复制。"] : Array.Empty<string>(),
            .. withdrawn.Count > 0 ? [$"已作废、未装入本卷：{string.Join("、", withdrawn)}。"] : Array.Empty<string>(),
        ];
        return sentences.Length == 0 ? null : string.Concat(sentences);
    }

    private static DateOnly? FirstDay(DisputeCase of) => Sittings(of).Select(day => (DateOnly?)day).Min() ?? of.AcceptedOn ?? ChinaTime.DayOf(of.RequestMadeAt);

    private static DateOnly? LastDay(DisputeCase of) => Sittings(of).Select(day => (DateOnly?)day).Max() ?? of.ClosedOn;

    private static IEnumerable<DateOnly> Sittings(DisputeCase of) => of.Sessions.Where(s => s.WasHeld).Select(s => ChinaTime.DayOf(s.StartsAt));
}
