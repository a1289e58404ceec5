using Mediation.Documents.Typesetting.Fluent;

namespace Mediation.Benchmarks.Verbs;

/// <summary>Puts the pictures of a folder on one sheet, each under its name, so that a person can look over all papers at once.</summary>
internal sealed class ContactSheetVerb : IVerb
{
    private const int Columns = 6;
    private const float PictureWidth = 260;
    private const float Gap = 10;
    private const float NameHeight = 16;
    private const float Margin = 20;

    /// <summary>Height of an A4 page by its width.</summary>
    private const float Proportion = 297f / 210;

    public string Name => "contact-sheet";

    public string Usage => "contact-sheet --input FOLDER-OF-PNG --output sheet.pdf";

    public int Run(Arguments arguments)
    {
        var pictures = Directory.GetFiles(arguments.Option("input"), "*.png").Order(StringComparer.Ordinal).ToList();
        if (pictures.Count == 0)
            throw new ArgumentsException("There is no PNG file in the folder.");

        var rows = (pictures.Count + Columns - 1) / Columns;
        var width = (2 * Margin) + (Columns * (PictureWidth + Gap));
        var height = (2 * Margin) + (rows * ((PictureWidth * Proportion) + NameHeight + Gap));
        File.WriteAllBytes(arguments.Option("output"), Document.Create(document => document.Page(page =>
        {
            page.Size(width, height);
            page.Margin(Margin);
            page.PageColor(Colors.Grey.Lighten3);
            page.Content().Table(table => Sheet(table, pictures));
        })).GeneratePdf());
        return 0;
    }

    private static void Sheet(TableDescriptor table, List<string> pictures)
    {
        table.ColumnsDefinition(columns =>
        {
            for (var column = 0; column < Columns; column++)
                columns.RelativeColumn();
        });
        foreach (var picture in pictures)
        {
            table.Cell().Padding(Gap / 2).Column(column =>
            {
                column.Item().Height(NameHeight).Text(Path.GetFileNameWithoutExtension(picture)).FontSize(10);
                column.Item().Border(0.5f).Image(File.ReadAllBytes(picture)).FitWidth();
            });
        }
    }
}
