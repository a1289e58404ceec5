using System.Globalization;
using System.Text.Json;

namespace Mediation.Domain.Deadlines;

/// <summary>
/// Reads announced years from the file the administrator uploads each autumn. Either every day is sound and
/// <see cref="Years"/> can be stored, or <see cref="Errors"/> says in words what to mend; never half of it.
/// </summary>
/// <remarks>
/// Format: <c>{"years": {"2027": {"announcement": "…", "days": [{"date": "2027-01-01", "name": "元旦", "kind": "holiday"}]}}}</c>,
/// where <c>kind</c> is <c>holiday</c> or <c>workday</c> (a Saturday or Sunday that is worked).
/// </remarks>
public sealed class CalendarImport
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly List<AnnouncedYear> years = [];
    private readonly List<Words> errors = [];
    private readonly List<CalendarImportLine> lines = [];

    // What is wrong about the entry being read.
    private Words? wrong;

    private CalendarImport()
    {
    }

    /// <summary>The years read; empty when there are errors.</summary>
    public IReadOnlyList<AnnouncedYear> Years => IsValid ? years : [];

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<Words> Errors => errors;

    /// <summary>Every entry of the file as it was read, with what is wrong about it, in the order of the file.</summary>
    public IReadOnlyList<CalendarImportLine> Lines => lines;

    /// <summary>Whether the whole file can be used.</summary>
    public bool IsValid => errors.Count == 0;

    /// <summary>Reads a file.</summary>
    public static CalendarImport Parse(string json)
    {
        var import = new CalendarImport();
        try
        {
            using var document = JsonDocument.Parse(json);
            import.ReadRoot(document.RootElement);
        }
        catch (JsonException exception)
        {
            var line = (exception.LineNumber ?? 0) + 1;
            import.Refuse($"文件不是有效的JSON，第{line}行附近有误。", $"The file is not valid JSON; look near line {line}.");
        }

        return import;
    }

    private void ReadRoot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("years", out var all) || all.ValueKind != JsonValueKind.Object)
        {
            Refuse("文件中没有“years”部分。", "The file has no \"years\" part.");
            return;
        }

        var seen = new HashSet<int>();
        foreach (var property in all.EnumerateObject())
        {
            if (!TryReadYear(property.Name, out var year))
                Refuse($"“{property.Name}”不是{FirstYear}至{LastYear}之间的年份。", $"\"{property.Name}\" is not a year between {FirstYear} and {LastYear}.");
            else if (!seen.Add(year))
                Refuse($"{year}年出现了两次。", $"The year {year} appears twice.");
            else
                ReadYear(year, property.Value);
        }

        if (seen.Count == 0 && IsValid)
            Refuse("文件中没有任何年份。", "The file holds no year.");
    }

    private static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= FirstYear and <= LastYear;

    private void ReadYear(int year, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("days", out var list)
            || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            Refuse($"{year}年没有列出任何日期（“days”）。", $"{year} lists no days (\"days\").");
            return;
        }

        var announcement = TextOf(element, "announcement") ?? "";
        if (announcement.Length > AnnouncedYear.AnnouncementMaxLength)
            Refuse($"{year}年的公告地址超过{AnnouncedYear.AnnouncementMaxLength}个字符。",
                $"The address of the {year} announcement is longer than {AnnouncedYear.AnnouncementMaxLength} characters.");

        var days = new List<CalendarDay>();
        var position = 0;
        foreach (var item in list.EnumerateArray())
        {
            position++;
            wrong = null;
            if (ReadDay(year, position, item) is { } day)
            {
                if (days.Exists(other => other.Date == day.Date))
                    Refuse(year, position, $"{DateWords.Of(day.Date).Chinese}重复。", $"{DateWords.Of(day.Date).English} is listed twice.");
                else
                    days.Add(day);
            }

            lines.Add(new CalendarImportLine(year, TextOf(item, "date"), TextOf(item, "name"), TextOf(item, "kind"), wrong));
        }

        years.Add(new AnnouncedYear(year, announcement, [.. days.OrderBy(day => day.Date)]));
    }

    private CalendarDay? ReadDay(int year, int position, JsonElement item)
    {
        if (TextOf(item, "date") is not { } dateText
            || !DateOnly.TryParseExact(dateText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Refuse(year, position, "日期不存在或写法不对，应写成2027-01-31的样子。", "the date does not exist or is not written like 2027-01-31.");
            return null;
        }

        if (!BelongsTo(year, date))
        {
            Refuse(year, position, $"{dateText}不在{year}年内。", $"{dateText} does not lie in {year}.");
            return null;
        }

        if (TextOf(item, "name")?.Trim() is not { Length: > 0 and <= CalendarDay.NameMaxLength } name)
        {
            Refuse(year, position, $"{dateText}的节日名称为空或超过{CalendarDay.NameMaxLength}个字。",
                $"the holiday of {dateText} has no name, or one longer than {CalendarDay.NameMaxLength} characters.");
            return null;
        }

        if (KindOf(item) is not { } kind)
        {
            Refuse(year, position, $"{dateText}的“kind”只能是“holiday”（放假）或“workday”（上班）。",
                $"the \"kind\" of {dateText} can only be \"holiday\" or \"workday\".");
            return null;
        }

        if (kind == CalendarDayKind.Workday && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            var weekday = DateWords.Weekday(date);
            Refuse(year, position, $"{dateText}是{weekday.Chinese}，本来就上班；调休上班只能是星期六或星期日。",
                $"{dateText} is a {weekday.English}, worked anyway; only a Saturday or Sunday can be a make-up working day.");
            return null;
        }

        return new CalendarDay(date, name, kind);
    }

    /// <summary>A New Year holiday may begin, and be worked for, in the December before; nothing else leaves its year.</summary>
    private static bool BelongsTo(int year, DateOnly date) =>
        date.Year == year || (date.Year == year - 1 && date.Month == 12);

    private static CalendarDayKind? KindOf(JsonElement item) => TextOf(item, "kind") switch
    {
        "holiday" => CalendarDayKind.Holiday,
        "workday" => CalendarDayKind.Workday,
        _ => null,
    };

    private static string? TextOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private void Refuse(int year, int position, string chinese, string english)
    {
        wrong = new Words(chinese, english);
        Refuse($"{year}年第{position}条：{chinese}", $"{year}, entry {position}: {english}");
    }

    private void Refuse(string chinese, string english) => errors.Add(new Words(chinese, english));
}

/// <summary>One entry of the file.</summary>
/// <param name="Year">The year it stands under.</param>
/// <param name="Date">The day, as written.</param>
/// <param name="Name">The holiday, as written.</param>
/// <param name="Kind">Day off or worked, as written.</param>
/// <param name="Error">What is wrong about it; null when nothing is.</param>
public sealed record CalendarImportLine(int Year, string? Date, string? Name, string? Kind, Words? Error);
