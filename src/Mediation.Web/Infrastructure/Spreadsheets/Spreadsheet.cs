using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mediation.Web.Infrastructure.Spreadsheets;

/// <summary>
/// Writes Excel files: a frozen heading with a filter, real dates and numbers, everything else as text. Text that a spreadsheet
/// could take for a formula is set behind an apostrophe.
/// </summary>
public static class Spreadsheet
{
    /// <summary>What browsers call such a file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int MostCharactersOfACell = 32_767;
    private const uint DateFormat = 164;
    private const uint MomentFormat = 165;

    private const string BeginningsOfFormulas = "=+-@\t\r\n";

    // Places of the formats in Styles().
    private const uint TextStyle = 0;
    private const uint HeadingStyle = 1;
    private const uint DateStyle = 2;
    private const uint MomentStyle = 3;

    /// <summary>The bytes of a file with these sheets.</summary>
    public static byte[] Write(params SheetContent[] sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
            {
                var part = book.AddNewPart<WorksheetPart>();
                WriteSheet(part, sheet);
                book.Workbook.Sheets!.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = sheet.Name,
                });
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Text as it may stand in a cell: nothing a spreadsheet would run, nothing an XML file can't hold.</summary>
    public static string Neutral(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = string.Concat(text.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)));
        if (kept.TrimStart(' ') is [var first, ..] && BeginningsOfFormulas.Contains(first))
        {
            kept = "'" + kept;
        }

        return kept.Length <= MostCharactersOfACell ? kept : kept[..MostCharactersOfACell];
    }

    private static void WriteSheet(WorksheetPart part, SheetContent sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, index) =>
            new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, sheet.Columns.Select(column => (object?)column.Heading), HeadingStyle);
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, row, TextStyle);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{LetterOf(sheet.Columns.Count)}{sheet.Rows.Count + 1}" });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<object?> values, uint textStyle)
    {
        writer.WriteStartElement(new Row());
        foreach (var value in values)
        {
            writer.WriteElement(CellOf(value, textStyle));
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value, uint textStyle) => value switch
    {
        null => new Cell(),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), DateStyle),
        DateTime moment => Number(moment.ToOADate(), MomentStyle),
        int number => Number(number, TextStyle),
        _ => new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = textStyle,
            InlineString = new InlineString(new Text(Neutral(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    private static Cell Number(double number, uint style) =>
        new() { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = style };

    private static string LetterOf(int column) => ((char)('A' + column - 1)).ToString();

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE9EDF0" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = MomentFormat, ApplyNumberFormat = true }));
}

/// <summary>One sheet of a file.</summary>
/// <param name="Name">What stands on its tab; at most 31 characters.</param>
/// <param name="Columns">Its columns, at most 26.</param>
/// <param name="Rows">Its lines: text, days, moments on the clock in China, whole numbers, or nothing.</param>
public sealed record SheetContent(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">What stands on top.</param>
/// <param name="Width">How many characters wide it opens.</param>
public sealed record SheetColumn(string Heading, double Width);
