using System.Globalization;

namespace Mediation.Documents.Components;

/// <summary>Numbers and dates as Chinese papers write them, the same on every machine.</summary>
internal static class ChineseText
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 = 一, 12 = 十二, 30 = 三十; from a hundred on in Arabic figures.</summary>
    public static string Numeral(int number)
    {
        if (number is < 1 or > 99)
            return Plain(number);

        var (tens, ones) = int.DivRem(number, 10);
        var head = tens switch { 0 => "", 1 => "十", _ => $"{Digits[tens]}十" };
        return ones == 0 ? head : head + Digits[ones];
    }

    /// <summary>2026年9月1日, or room to fill one in by hand.</summary>
    public static string Date(DateOnly? day) => day is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known.Year}年{known.Month}月{known.Day}日")
        : "　　　年　月　日";

    /// <summary>2026年9月1日9时30分.</summary>
    public static string Moment(DateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(moment))}{Hour(moment)}");

    /// <summary>2026年9月1日9时30分至11时0分; the second day is named when it differs.</summary>
    public static string Span(DateTime start, DateTime? end) => end switch
    {
        null => Moment(start),
        { } same when same.Date == start.Date => $"{Moment(start)}至{Hour(same)}",
        { } other => $"{Moment(start)}至{Moment(other)}",
    };

    /// <summary>3,000.00元.</summary>
    public static string Yuan(decimal amount) => amount.ToString("#,##0.00元", CultureInfo.InvariantCulture);

    /// <summary>The figures as wide as characters: ２０２６, for the boxes of covers.</summary>
    public static string InFullWidth(this string text) =>
        string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter));

    /// <summary>The number in Arabic figures.</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hour(DateTime moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment.Hour}时{moment.Minute:00}分");
}
