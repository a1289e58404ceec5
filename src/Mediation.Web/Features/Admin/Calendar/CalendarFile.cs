using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mediation.Domain;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Admin.Calendar;

/// <summary>
/// The file an administrator fills in each autumn: an Excel sheet with a line per day, or the JSON that
/// <see cref="Mediation.Domain.Deadlines.CalendarImport"/> reads. Both come out as that JSON.
/// </summary>
public static class CalendarFile
{
    private const int MostRows = 1000;
    private static readonly Words DayOff = new("放假", "Day off");
    private static readonly Words Worked = new("上班", "Worked");

    /// <summary>The headings of the sheet.</summary>
    public static readonly IReadOnlyList<Words> Columns =
        [new("年份", "Year"), new("日期", "Date"), new("节日", "Holiday"), new("放假或上班", "Off or worked"), new("公告网址", "Announced at")];

    private static readonly double[] Widths = [10, 16, 16, 14, 60];

    private static readonly IReadOnlyList<Words> Hints =
    [
        new("国务院办公厅通知所说的年份，例如 2027。元旦从上一年 12 月放起的，也写通知的年份。",
            "The year of the State Council's notice, such as 2027; also for a New Year holiday that begins in the December before."),
        new("一天一行，写成 2027-01-01 的样子，或者用 Excel 的日期。", "A line for each day, written 2027-01-01 or as a date of Excel."),
        new("节日名称，例如元旦、春节。调休上班的日子写它所补的节日。", "The holiday; on a day worked instead, the holiday it is worked for."),
        new("放假的日子写“放假”，调休上班的星期六、星期日写“上班”。普通双休日不用写。",
            "Write \"Day off\", or \"Worked\" for a Saturday or Sunday worked instead. Ordinary weekends are left out."),
        new("通知的网址，写在这一年的第一行就可以。", "Address of the notice; the first line of the year is enough."),
    ];

    /// <summary>The empty sheet, with a second one that says how to fill it in.</summary>
    public static byte[] Template(IStringLocalizer<Texts> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Spreadsheet.Write(
            new SheetContent(texts["节假日"], [.. Columns.Zip(Widths, (heading, width) => new SheetColumn(texts.Of(heading), width))], []),
            new SheetContent(texts["说明"], [new(texts["项目"], 14), new(texts["内容"], 80)],
                [.. Columns.Zip(Hints, (heading, hint) => new object?[] { texts.Of(heading), texts.Of(hint) })]));
    }

    /// <summary>The file's content as JSON; null when it can't be read at all.</summary>
    public static string? ToJson(byte[] file) => SpreadsheetReader.LooksLikeOne(file)
        ? SpreadsheetReader.Read(file, MostRows) is { } rows ? FromRows([.. rows.Skip(1)]) : null
        : Encoding.UTF8.GetString(file);

    /// <summary>Tells one content from another.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static string FromRows(List<IReadOnlyList<string>> rows) => JsonSerializer.Serialize(new
    {
        years = rows.GroupBy(row => row[0]).ToDictionary(year => year.Key, year => new
        {
            announcement = year.Select(row => At(row, 4)).FirstOrDefault(address => address.Length > 0) ?? "",
            days = year.Select(row => new { date = DayOf(At(row, 1)), name = At(row, 2), kind = KindOf(At(row, 3)) }),
        }),
    });

    private static string At(IReadOnlyList<string> row, int column) => column < row.Count ? row[column] : "";

    // Excel keeps a day as the number of days since 1899-12-30.
    private static string DayOf(string cell) => double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 100_000
        ? DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : cell;

    private static string KindOf(string cell) =>
        IsOne(DayOff, cell) ? "holiday" : IsOne(Worked, cell) ? "workday" : cell;

    private static bool IsOne(Words words, string cell) => cell == words.Chinese || string.Equals(cell, words.English, StringComparison.OrdinalIgnoreCase);
}
