using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Numbering;

/// <summary>Why a text can't serve as a pattern of numbers.</summary>
public enum PaperNumberPatternFault
{
    /// <summary>Empty, too long, or of more than one line.</summary>
    Length,

    /// <summary>A placeholder other than year, short name, kind and number, or a brace left open.</summary>
    UnknownPlaceholder,

    /// <summary>The year, the kind or the number is missing: two papers could get the same number.</summary>
    MissingPlaceholder,

    /// <summary>A placeholder appears twice.</summary>
    RepeatedPlaceholder,

    /// <summary>Half-width brackets, or 〔 〕, which belong to official documents (公文) only.</summary>
    Brackets,
}

/// <summary>
/// How a committee writes the numbers of its papers: <c>（{yyyy}）{short}{kind}字第{n}号</c> becomes （2026）和苑民调字第12号. No
/// national rule fixes the form, so each committee keeps its own.
/// </summary>
public sealed partial record PaperNumberPattern
{
    /// <summary>Longest pattern.</summary>
    public const int MaxLength = 60;

    /// <summary>Longest short name of a committee.</summary>
    public const int ShortNameMaxLength = 12;

    /// <summary>Longest word for a kind of paper.</summary>
    public const int KindWordMaxLength = 8;

    /// <summary>Longest number a pattern can yield.</summary>
    public const int NumberMaxLength = MaxLength + ShortNameMaxLength + KindWordMaxLength;

    private const string Year = "{yyyy}";
    private const string ShortName = "{short}";
    private const string Kind = "{kind}";
    private const string Number = "{n}";
    private static readonly string[] Known = [Year, ShortName, Kind, Number];

    /// <summary>The usual form.</summary>
    public static readonly PaperNumberPattern Usual = new("（{yyyy}）{short}{kind}字第{n}号");

    private PaperNumberPattern(string text) => Text = text;

    /// <summary>The pattern as entered.</summary>
    public string Text { get; }

    /// <summary>Checks a pattern as entered.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="refusal">What is wrong, in words.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out PaperNumberPattern? pattern, [NotNullWhen(false)] out Refusal<PaperNumberPatternFault>? refusal)
    {
        var trimmed = (text ?? "").Trim();
        refusal = FaultOf(trimmed);
        pattern = refusal is null ? new PaperNumberPattern(trimmed) : null;
        return refusal is null;
    }

    /// <summary>Reads a pattern that has been checked before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PaperNumberPattern Parse(string text) =>
        TryParse(text, out var pattern, out var refusal) ? pattern : throw refusal.ToException();

    /// <summary>The number of one paper.</summary>
    /// <param name="year">The year it is counted in.</param>
    /// <param name="shortName">The committee's short name; may be empty where the pattern doesn't use it.</param>
    /// <param name="kindWord">The word for the kind of paper (民调).</param>
    /// <param name="number">Its place in the sequence, from 1.</param>
    public string Write(int year, string shortName, string kindWord, int number) =>
        Text.Replace(Year, year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Number, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Kind, kindWord, StringComparison.Ordinal)
            .Replace(ShortName, shortName, StringComparison.Ordinal);

    /// <summary>The pattern as entered.</summary>
    public override string ToString() => Text;

    private static Refusal<PaperNumberPatternFault>? FaultOf(string text)
    {
        if (text.Length is 0 or > MaxLength || text.Any(char.IsControl))
            return Refuse(PaperNumberPatternFault.Length, $"请填写编号格式，一行，不超过{MaxLength}个字。", $"Enter a pattern of one line, {MaxLength} characters at most.");
        var used = Placeholder().Matches(text).Select(match => match.Value).ToList();
        if (used.Find(placeholder => !Known.Contains(placeholder)) is { } unknown)
            return Refuse(PaperNumberPatternFault.UnknownPlaceholder, $"不认识“{unknown}”；可用的有{string.Join("、", Known)}。",
                $"\"{unknown}\" is not known; use {string.Join(", ", Known)}.");
        if (used.GroupBy(placeholder => placeholder).FirstOrDefault(group => group.Count() > 1) is { } repeated)
            return Refuse(PaperNumberPatternFault.RepeatedPlaceholder, $"“{repeated.Key}”只能出现一次。", $"\"{repeated.Key}\" may appear once only.");
        if (Known.FirstOrDefault(placeholder => placeholder != ShortName && !used.Contains(placeholder)) is { } missing)
            return Refuse(PaperNumberPatternFault.MissingPlaceholder, $"缺少“{missing}”，不同文书会得到相同的编号。",
                $"\"{missing}\" is missing, so different papers would get the same number.");
        if (text.AsSpan().IndexOfAny("()〔〕") >= 0)
            return Refuse(PaperNumberPatternFault.Brackets, "请用全角括号（ ）；〔 〕只用于公文文号。", "Use full-width brackets （ ）; 〔 〕 belong to official documents only.");
        return null;
    }

    private static Refusal<PaperNumberPatternFault> Refuse(PaperNumberPatternFault fault, string chinese, string english) => new(fault, new Words(chinese, english));

    /// <summary>Everything in braces, and every brace that has no partner.</summary>
    [GeneratedRegex(@"\{[^{}]*\}|[{}]")]
    private static partial Regex Placeholder();
}
