using System.Text;

namespace Mediation.Domain.Parties;

/// <summary>
/// Folds text for searching, the same way on every database, and cuts it so that an ordinary index finds any part of it: Chinese has no
/// spaces between words, so a text is kept once from each place where a word may begin, and what somebody types is looked for at the
/// beginning of those.
/// </summary>
public static class SearchText
{
    /// <summary>Longest beginning that is kept and compared; of what is typed beyond it, nothing decides.</summary>
    public const int TermMaxLength = 40;

    /// <summary>Most words that are looked for; whoever types more has named the case already.</summary>
    private const int MostWords = 6;

    /// <summary>The folded text: compatibility-normalised, lower case, without white space and middle dots in names.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(character) && character is not ('·' or '•' or '・'))
                folded.Append(char.ToLowerInvariant(character));
        }
        return folded.ToString();
    }

    /// <summary>What is looked for: the words of <paramref name="typed"/>, folded. All of them have to be found.</summary>
    public static IReadOnlyList<string> WordsOf(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Cut(Fold(word))).Where(word => word.Length > 0).Distinct().Take(MostWords)];
    }

    /// <summary>
    /// What a folded text is found by: the text from its beginning, from every Chinese character, and from the beginning of every run of
    /// letters or figures; a run of figures also without its leading noughts, since of SL01-2026-00012 people remember 12.
    /// </summary>
    public static IEnumerable<string> TermsOf(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var before = default(Rune);
        var place = 0;
        foreach (var rune in folded.EnumerateRunes())
        {
            if (place == 0 || BeginsAWord(before, rune))
                yield return Cut(folded[place..]);
            before = rune;
            place += rune.Utf16SequenceLength;
        }
    }

    /// <summary>
    /// The first text after all that begin with <paramref name="word"/>, in the order of code points: what begins with a word lies from
    /// the word itself up to, and without, this one.
    /// </summary>
    public static string AfterAll(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var last = word.EnumerateRunes().Last();
        var next = last.Value == 0xD7FF ? 0xE000 : last.Value + 1;
        return word[..^last.Utf16SequenceLength] + new Rune(next);
    }

    private static bool BeginsAWord(Rune before, Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        && !(IsLatin(before) && IsLatin(rune))
        && !(IsFigure(before) && IsFigure(rune) && before.Value != '0');

    private static bool IsLatin(Rune rune) => rune.IsAscii && char.IsAsciiLetter((char)rune.Value);

    private static bool IsFigure(Rune rune) => rune.IsAscii && char.IsAsciiDigit((char)rune.Value);

    /// <summary>Not in the middle of a character that takes two places.</summary>
    private static string Cut(string text) =>
        text.Length <= TermMaxLength ? text : text[..(char.IsHighSurrogate(text[TermMaxLength - 1]) ? TermMaxLength - 1 : TermMaxLength)];
}
