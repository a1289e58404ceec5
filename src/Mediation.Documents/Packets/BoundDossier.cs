using Mediation.Documents.Components;
using Mediation.Documents.Papers;
using Mediation.Documents.Papers.BackCover;
using Mediation.Documents.Papers.DossierCover;
using Mediation.Documents.Papers.DossierDescription;

namespace Mediation.Documents.Packets;

/// <summary>
/// A dossier as one PDF: cover, contents, the papers and scans in the official order, description and back cover; pages numbered
/// through, the number of each bound page where archives stamp it; a bookmark for each paper, and a link from its row in the contents.
/// </summary>
public sealed class BoundDossier : Paper<DossierModel, DossierWording>
{
    private const string DescriptionSection = "description";

    private readonly IReadOnlyList<DossierItem> _items;

    /// <summary>Binds a dossier.</summary>
    /// <param name="model">What goes in.</param>
    /// <param name="wording">Words of the office; null for the usual ones.</param>
    /// <param name="typography">Families and sizes of type; null for the usual.</param>
    /// <exception cref="PaperRefusedException">
    /// It has no matter, a matter has no name or no paper, a scan can't be read, or an issued dossier lacks a paper its outcome requires.
    /// </exception>
    public BoundDossier(DossierModel model, DossierWording? wording = null, Typography? typography = null)
        : base(model, wording ?? new DossierWording(), typography) => _items = [.. Items()];

    private protected override PaperLayout Layout => PaperLayout.Form(Typography);

    /// <inheritdoc/>
    public override void Compose(IDocumentContainer container, string section)
    {
        base.Compose(container, section);
        new ContentsSheet(this).Compose(container, "contents");
        foreach (var item in _items)
            new BoundPages(item, Typography).Compose(container);
        new DescriptionSheet(this).Compose(container, DescriptionSection);
        new BackCoverSheet(this).Compose(container, "back-cover");
    }

    private protected override void Compose(ColumnDescriptor column) =>
        DossierCoverPaper.Compose(column, Model.Cover with { Stamp = Model.Stamp }, Words.Cover, Typography);

    private IEnumerable<DossierItem> Items()
    {
        var number = 0;
        for (var matter = 0; matter < Model.Matters.Count; matter++)
        {
            foreach (var paper in Model.Matters[matter].Papers)
            {
                var bookmark = Model.Matters.Count == 1
                    ? paper.Pages.Title
                    : Words.BookmarkOfMatter.Fill(("ordinal", ChineseText.Plain(matter + 1)), ("paper", paper.Pages.Title));
                yield return new DossierItem(matter, paper, $"item-{++number}", bookmark);
            }
        }
    }

    /// <summary>卷内目录 with computed pages.</summary>
    private sealed class ContentsSheet(BoundDossier dossier)
        : Paper<DossierModel, PaperWording>(dossier.Model, dossier.Words.Contents, dossier.Typography)
    {
        private protected override PaperLayout Layout => PaperLayout.Form(Typography);

        private protected override void Compose(ColumnDescriptor column)
        {
            Head(column);
            column.Item().PaddingBottom(6).Text(dossier.Words.Contents.Dossier.Fill(("matter", Model.Cover.Matter)));
            column.Item().Component(new DossierIndex(Model, dossier._items, DescriptionSection, dossier.Words));
        }
    }

    /// <summary>卷宗情况说明 with the pages counted.</summary>
    private sealed class DescriptionSheet(BoundDossier dossier)
        : Paper<DossierModel, PaperWording>(dossier.Model, dossier.Words.Description, dossier.Typography)
    {
        private protected override PaperLayout Layout => PaperLayout.Form(Typography);

        private protected override void Compose(ColumnDescriptor column)
        {
            Head(column);
            string[] missing = [.. Model.Matters.SelectMany(matter => matter.Missing).Prepend(Model.Description.Missing).OfType<string>()];
            var description = Model.Description with
            {
                DossierNumber = Model.Stamp.Number, Missing = missing.Length == 0 ? null : string.Join("；", missing),
            };
            column.Item().Table(table => DossierDescriptionPaper.Condition(table, description, dossier.Words.Description, Layout.Size, countPages: true));
        }
    }

    /// <summary>封底 with the pages counted.</summary>
    private sealed class BackCoverSheet(BoundDossier dossier)
        : Paper<DossierModel, PaperWording>(dossier.Model, dossier.Words.BackCover, dossier.Typography)
    {
        private protected override PaperLayout Layout => PaperLayout.Form(Typography);

        private protected override void Compose(ColumnDescriptor column) =>
            BackCoverPaper.Mark(column, Model.BackCover, dossier.Words.BackCover, countPages: true);
    }
}

/// <summary>A paper in its place in a bound dossier.</summary>
/// <param name="Matter">Index of its matter.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Section">Name under which the PDF knows its pages.</param>
/// <param name="Bookmark">What the outline calls it.</param>
internal sealed record DossierItem(int Matter, DossierPaperModel Paper, string Section, string Bookmark);
