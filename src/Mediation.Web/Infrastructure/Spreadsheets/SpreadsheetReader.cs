using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mediation.Web.Infrastructure.Spreadsheets;

/// <summary>Reads the first sheet of an Excel file as text, row by row.</summary>
public static class SpreadsheetReader
{
    private const long MostUnpackedBytes = 20 * 1024 * 1024;
    private static readonly byte[] BeginningOfFile = "PK"u8.ToArray();

    /// <summary>Whether bytes look like an Excel file; only <see cref="Read"/> knows.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(BeginningOfFile);

    /// <summary>The rows that hold anything; a number is written out plainly, and a day is a number of days to Excel.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mostRows">How many rows are read.</param>
    /// <returns>The rows, or null when this is no Excel file or one that unpacks to more than any list needs.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(byte[] bytes, int mostRows)
    {
        try
        {
            using (var packed = new ZipArchive(new MemoryStream(bytes, writable: false)))
            {
                if (packed.Entries.Sum(entry => entry.Length) > MostUnpackedBytes)
                {
                    return null;
                }
            }

            using var file = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var book = file.WorkbookPart;
            if (book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } first || book.GetPartById(first) is not WorksheetPart sheet)
            {
                return null;
            }

            var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
            return [.. (sheet.Worksheet?.Descendants<Row>() ?? []).Select(row => CellsOf(row, shared)).Where(row => row.Any(cell => cell.Length > 0)).Take(mostRows)];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FileFormatException)
        {
            // Somebody's broken file; the page says so.
            return null;
        }
    }

    private static List<string> CellsOf(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            while (cells.Count <= Math.Min(column, byte.MaxValue))
            {
                cells.Add("");
            }

            cells[^1] = TextOf(cell, shared).Trim();
        }

        return cells;
    }

    private static string TextOf(Cell cell, List<string> shared) => cell.DataType?.Value == CellValues.SharedString
        ? int.TryParse(cell.CellValue?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < shared.Count ? shared[place] : ""
        : cell.DataType?.Value == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
        : cell.CellValue?.Text ?? "";

    /// <summary>B7 is 1.</summary>
    private static int? ColumnOf(string? reference)
    {
        var letters = reference?.TakeWhile(char.IsAsciiLetterUpper).ToList() ?? [];
        return letters.Count is 0 or > 2 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
    }
}
