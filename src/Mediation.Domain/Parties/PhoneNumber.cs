using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Parties;

/// <summary>What kind of line a number belongs to.</summary>
public enum PhoneKind
{
    /// <summary>手机.</summary>
    Mobile,

    /// <summary>固定电话, with or without area code.</summary>
    Landline,

    /// <summary>Service and emergency numbers (12345, 95588, 400-…): public, never masked.</summary>
    Hotline,
}

/// <summary>Why a text is not a telephone number of the mainland.</summary>
public enum PhoneNumberFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Something that doesn't belong into a number; often two numbers in one field.</summary>
    Character,

    /// <summary>Digits, but no mobile, landline or service number has them.</summary>
    UnknownForm,
}

/// <summary>A telephone number of mainland China, taken as people write it and kept in one form.</summary>
public sealed partial record PhoneNumber
{
    /// <summary>Longest number kept: area code, number, extension.</summary>
    public const int MaxLength = 20;

    private PhoneNumber(PhoneKind kind, string value, string masked)
    {
        Kind = kind;
        Value = value;
        Masked = masked;
    }

    /// <summary>What kind of line.</summary>
    public PhoneKind Kind { get; }

    /// <summary>The one form: <c>13812345678</c>, <c>022-27301234-801</c>, <c>400-810-1234</c>. Personal data unless a hotline.</summary>
    public string Value { get; }

    /// <summary><c>138****5678</c>, <c>022-****1234</c>; a hotline is shown whole.</summary>
    public string Masked { get; }

    /// <summary>
    /// Reads a number as typed: +86, 0086, blanks, hyphens, brackets, full-width digits and 转801 are accepted.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">The number.</param>
    /// <param name="refusal">What is wrong, in words.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out PhoneNumber? number, [NotNullWhen(false)] out Refusal<PhoneNumberFault>? refusal)
    {
        number = null;
        refusal = null;
        var typed = TypedText.Clean(text);
        if (typed.Length == 0)
        {
            refusal = Refuse(PhoneNumberFault.Empty, "请填写电话号码。", "Enter a telephone number.");
            return false;
        }

        if (ForeignCharacter().Match(typed) is { Success: true, Value: var foreign })
        {
            refusal = Refuse(PhoneNumberFault.Character, $"电话号码中有“{foreign}”；一栏只填一个号码，分机写作“转801”。",
                $"The number contains \"{foreign}\". Enter one number only; write an extension as 转801.");
            return false;
        }

        number = Read(typed);
        if (number is not null)
            return true;
        refusal = Refuse(PhoneNumberFault.UnknownForm, "不是有效的手机号、固定电话（区号加号码）或服务热线，请核对位数。",
            "Not a mobile number, a landline (area code and number) or a service number; please count the digits.");
        return false;
    }

    /// <summary>Reads a number that has been checked before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PhoneNumber Parse(string text) => TryParse(text, out var number, out var refusal) ? number : throw refusal.ToException();

    /// <summary>The masked number, so that a log or a message never carries the whole one.</summary>
    public override string ToString() => Masked;

    private static PhoneNumber? Read(string typed)
    {
        var plain = Separators().Replace(CountryCode().Replace(typed, ""), "-").Trim('-');
        var digits = plain.Replace("-", "", StringComparison.Ordinal);
        if (Mobile().IsMatch(digits))
            return new PhoneNumber(PhoneKind.Mobile, digits, $"{digits[..3]}****{digits[^4..]}");
        if (FreeHotline().IsMatch(digits))
            return OfHotline($"{digits[..3]}-{digits[3..6]}-{digits[6..]}");
        if (ShortHotline().IsMatch(digits))
            return OfHotline(digits);
        return Landline().Match(plain) is { Success: true } landline ? OfLandline(landline) : null;
    }

    private static PhoneNumber OfHotline(string value) => new(PhoneKind.Hotline, value, value);

    private static PhoneNumber OfLandline(Match match)
    {
        var area = match.Groups["area"].Value;
        var prefix = area.Length == 0 ? "" : area + "-";
        var (front, last, extension) = (match.Groups["front"].Value, match.Groups["last"].Value, match.Groups["extension"].Value);
        var suffix = extension.Length == 0 ? "" : "-" + extension;
        return new PhoneNumber(PhoneKind.Landline, prefix + front + last + suffix, $"{prefix}****{last}");
    }

    private static Refusal<PhoneNumberFault> Refuse(PhoneNumberFault fault, string chinese, string english) => new(fault, new Words(chinese, english));

    [GeneratedRegex("[^0-9+\\-().—–_转分机#ext]", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignCharacter();

    /// <summary>+86 or 0086 always; a bare 86 only in front of a mobile number, because landlines begin with 86 too.</summary>
    [GeneratedRegex(@"^(?:\(?(?:\+|00)86\)?|86(?=-?1[3-9][0-9-]{9,}$))-?")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"(?:转|分机|ext\.?|x|#|[-().—–_])+", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[48]00\d{7}$")]
    private static partial Regex FreeHotline();

    [GeneratedRegex(@"^(?:1\d{2}|1[02]\d{3,4}|9[56]\d{3,4})$")]
    private static partial Regex ShortHotline();

    /// <summary>Area codes of three figures (010, 02x) have numbers of eight; without an area code a number never begins with 0 or 1.</summary>
    [GeneratedRegex(@"^(?:(?<area>0(?:10|2\d))-?(?=\d{4}-?\d{4}(?:-|$))|(?<area>0[3-9]\d{2})-?)?(?<front>[2-9]\d{2,3})-?(?<last>\d{4})(?:-(?<extension>\d{1,6}))?$")]
    private static partial Regex Landline();
}
