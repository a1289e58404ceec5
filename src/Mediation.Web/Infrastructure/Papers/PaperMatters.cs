using Mediation.Documents.Papers;
using Mediation.Documents.Templates;
using Mediation.Domain.Templates;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Everything about papers that offices may have otherwise than usual.</summary>
public sealed class PaperMatters(TypographyMatter typography)
{
    /// <summary>Kinds that no page prints yet: other words for them would change nothing.</summary>
    private static readonly HashSet<string> NotPrinted =
    [
        "evidence-list", "reexamination-record", "performance-certificate", "qualification-extract",
    ];

    /// <summary>What holds for all papers.</summary>
    public IReadOnlyList<TemplateMatter> General { get; } = [NumberingMatter.Instance, CourtPacketMatter.Instance, typography];

    /// <summary>The words of each kind of paper, in the order of the dossier.</summary>
    public IReadOnlyList<WordingMatter> Wordings { get; } =
        [.. PaperCatalog.All.Where(kind => !NotPrinted.Contains(kind.Name)).Select(kind => new WordingMatter(kind))];

    /// <summary>The matter of that name, or null.</summary>
    public TemplateMatter? Find(string name) => General.Concat(Wordings).FirstOrDefault(matter => matter.Name == name);
}
