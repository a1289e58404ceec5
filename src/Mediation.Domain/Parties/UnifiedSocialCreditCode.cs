using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Mediation.Domain.Parties;

/// <summary>Why a text is not a unified social credit code.</summary>
public enum SocialCreditCodeFault
{
    /// <summary>Not 18 characters.</summary>
    Length,

    /// <summary>A character the code doesn't use (I, O, S, V, Z and everything but digits and capitals).</summary>
    Character,

    /// <summary>The last character does not follow from the others: mistyped.</summary>
    CheckCharacter,
}

/// <summary>The 18-character code of an organisation (统一社会信用代码, GB 32100-2015).</summary>
public sealed record UnifiedSocialCreditCode
{
    /// <summary>Characters in a code.</summary>
    public const int Length = 18;

    /// <summary>Digits and capitals without the five that are easily misread.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> AlphabetSet = SearchValues.Create(Alphabet);

    private UnifiedSocialCreditCode(string value) => Value = value;

    /// <summary>The code in capitals.</summary>
    public string Value { get; }

    /// <summary>Reads a code as typed: blanks, full-width and small letters are accepted.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="code">The code.</param>
    /// <param name="refusal">What is wrong, in words.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code, [NotNullWhen(false)] out Refusal<SocialCreditCodeFault>? refusal)
    {
        var value = TypedText.Clean(text).ToUpperInvariant();
        refusal = FaultOf(value);
        code = refusal is null ? new UnifiedSocialCreditCode(value) : null;
        return refusal is null;
    }

    /// <summary>Reads a code that has been checked before.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static UnifiedSocialCreditCode Parse(string text) =>
        TryParse(text, out var code, out var refusal) ? code : throw refusal.ToException();

    /// <summary>The check character that completes the first 17: (31 − Σ value × 3^place mod 31) mod 31.</summary>
    public static char CheckCharacterOf(ReadOnlySpan<char> characters)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(characters.Length, Length - 1, nameof(characters));
        var (sum, weight) = (0, 1);
        foreach (var character in characters)
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    private static Refusal<SocialCreditCodeFault>? FaultOf(string value)
    {
        if (value.Length != Length)
            return Refuse(SocialCreditCodeFault.Length, $"统一社会信用代码应为18位，现为{value.Length}位。", $"A unified social credit code has 18 characters, this one has {value.Length}.");
        var place = value.AsSpan().IndexOfAnyExcept(AlphabetSet);
        if (place >= 0)
            return Refuse(SocialCreditCodeFault.Character, $"统一社会信用代码第{place + 1}位“{value[place]}”不对：只用数字和大写字母，不用I、O、S、V、Z。",
                $"Character {place + 1}, \"{value[place]}\", is wrong: only digits and capitals are used, without I, O, S, V and Z.");
        if (value[^1] != CheckCharacterOf(value.AsSpan(0, Length - 1)))
            return Refuse(SocialCreditCodeFault.CheckCharacter, "统一社会信用代码校验不符，请逐位核对。", "The check character does not fit: please compare the code character by character.");
        return null;
    }

    private static Refusal<SocialCreditCodeFault> Refuse(SocialCreditCodeFault fault, string chinese, string english) => new(fault, new Words(chinese, english));
}
