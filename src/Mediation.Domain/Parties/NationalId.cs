using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mediation.Domain.Parties;

/// <summary>Why a text is not a national ID number.</summary>
public enum NationalIdFault
{
    /// <summary>Not 18 characters.</summary>
    Length,

    /// <summary>A character that is neither a digit nor, at the end, an X.</summary>
    Character,

    /// <summary>The date of birth does not exist, or lies more than 150 years back.</summary>
    BirthDateImpossible,

    /// <summary>The date of birth is after today.</summary>
    BirthDateInFuture,

    /// <summary>The last character does not follow from the others: mistyped.</summary>
    CheckDigit,
}

/// <summary>The sex a national ID number states.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    Male,

    /// <summary>女.</summary>
    Female,
}

/// <summary>
/// A resident's 18-character identity number (GB 11643-1999): region, date of birth, sequence, check character.
/// Papers of foreigners and of residents of Hong Kong, Macao and Taiwan have other numbers and another type.
/// </summary>
/// <remarks>The region code is not looked up: codes are abolished while the numbers that carry them live on.</remarks>
public sealed record NationalId
{
    /// <summary>Characters in a number.</summary>
    public const int Length = 18;

    private const int OldestAge = 150;
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private NationalId(string value, DateOnly birthDate)
    {
        Value = value;
        BirthDate = birthDate;
    }

    /// <summary>The whole number, the check character in upper case. Personal data: stored sealed, shown masked.</summary>
    public string Value { get; }

    /// <summary>The date of birth it states.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>The sex it states: an odd sequence number is a man's.</summary>
    public Sex Sex => (Value[^2] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>Region and last four characters: <c>990101********0014</c>.</summary>
    public string Masked => string.Concat(Value.AsSpan(0, 6), "********", Value.AsSpan(14));

    /// <summary>Reads a number as typed: blanks, full-width digits and a small x are accepted.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day in China; nobody is born after it.</param>
    /// <param name="id">The number.</param>
    /// <param name="refusal">What is wrong, in words.</param>
    public static bool TryParse(
        string? text, DateOnly today, [NotNullWhen(true)] out NationalId? id, [NotNullWhen(false)] out Refusal<NationalIdFault>? refusal)
    {
        var value = TypedText.Clean(text).ToUpperInvariant();
        refusal = FaultOf(value, today, out var birthDate);
        id = refusal is null ? new NationalId(value, birthDate) : null;
        return refusal is null;
    }

    /// <summary>Reads a number that has been checked before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static NationalId Parse(string text, DateOnly today) =>
        TryParse(text, today, out var id, out var refusal) ? id : throw refusal.ToException();

    /// <summary>The check character that completes the first 17 digits.</summary>
    public static char CheckDigitOf(ReadOnlySpan<char> digits)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(digits.Length, Weights.Length, nameof(digits));
        var sum = 0;
        for (var place = 0; place < Weights.Length; place++)
            sum += (digits[place] - '0') * Weights[place];
        return CheckDigits[sum % CheckDigits.Length];
    }

    /// <summary>The masked number, so that a log or a message never carries the whole one.</summary>
    public override string ToString() => Masked;

    private static Refusal<NationalIdFault>? FaultOf(string value, DateOnly today, out DateOnly birthDate)
    {
        birthDate = default;
        if (value.Length != Length)
            return Refuse(NationalIdFault.Length, $"身份证号应为18位，现为{value.Length}位。", $"A national ID number has 18 characters, this one has {value.Length}.");
        if (WrongPlace(value) is { } place)
            return Refuse(NationalIdFault.Character, $"身份证号第{place + 1}位“{value[place]}”不对：前17位是数字，最后一位是数字或X。",
                $"Character {place + 1}, \"{value[place]}\", is wrong: 17 digits are followed by a digit or X.");
        var birth = value.AsSpan(6, 8);
        if (!DateOnly.TryParseExact(birth, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birthDate)
            || birthDate.Year < today.Year - OldestAge)
            return Refuse(NationalIdFault.BirthDateImpossible, $"身份证号中的出生日期{birth}不存在。", $"The date of birth in the number, {birth}, is impossible.");
        if (birthDate > today)
            return Refuse(NationalIdFault.BirthDateInFuture, $"身份证号中的出生日期{birth}晚于今天。", $"The date of birth in the number, {birth}, is after today.");
        if (value[^1] != CheckDigitOf(value.AsSpan(0, Weights.Length)))
            return Refuse(NationalIdFault.CheckDigit, "身份证号校验不符，请逐位核对。", "The check character does not fit: please compare the number digit by digit.");
        return null;
    }

    private static int? WrongPlace(string value)
    {
        for (var place = 0; place < Length; place++)
        {
            if (!char.IsAsciiDigit(value[place]) && (place != Length - 1 || value[place] != 'X'))
                return place;
        }

        return null;
    }

    private static Refusal<NationalIdFault> Refuse(NationalIdFault fault, string chinese, string english) => new(fault, new Words(chinese, english));
}
