namespace Mediation.Domain;

/// <summary>Writes whole numbers in Chinese characters, in the plain set (三十) and in the capital set (叁拾).</summary>
internal static class ChineseNumerals
{
    internal const string PlainDigits = "零一二三四五六七八九";
    internal const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>The largest number that has a name here: 9,999 万亿 and so on.</summary>
    internal const long Largest = 9_999_999_999_999_999;

    private static readonly (long Value, char Plain, char Capital)[] Units =
        [(100_000_000, '亿', '亿'), (10_000, '万', '万'), (1_000, '千', '仟'), (100, '百', '佰'), (10, '十', '拾')];

    /// <summary>The everyday writing: 3 → 三, 15 → 十五, 105 → 一百零五.</summary>
    internal static string Plain(long number)
    {
        var text = Write(number, PlainDigits, unit => unit.Plain);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>The writing that can't be altered by a stroke: 15 → 壹拾伍.</summary>
    internal static string Capital(long number) => Write(number, CapitalDigits, unit => unit.Capital);

    private static string Write(long number, string digits, Func<(long Value, char Plain, char Capital), char> letter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest);
        foreach (var unit in Units)
        {
            if (number < unit.Value)
                continue;
            var head = Write(number / unit.Value, digits, letter) + letter(unit);
            var rest = number % unit.Value;
            if (rest == 0)
                return head;
            // A zero is spoken where a place is missing between the unit and what follows it: 一百零五.
            var gap = rest < unit.Value / 10 ? digits[..1] : "";
            return head + gap + Write(rest, digits, letter);
        }

        return digits[(int)number].ToString();
    }
}
