namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>What a character means for breaking and spacing lines (GB/T 15834-2011; W3C CLREQ).</summary>
internal enum CharacterClass : byte
{
    /// <summary>Stands for itself: a Chinese character, a full-width letter, a symbol. Lines break on either side.</summary>
    Ideograph,

    /// <summary>（《「“ and their like: never at the end of a line; blank on the left.</summary>
    Opening,

    /// <summary>，。；）》”and their like: never at the beginning of a line; blank on the right.</summary>
    Closing,

    /// <summary>The dot within foreign names ·: neither at the beginning nor at the end of a line.</summary>
    MiddleDot,

    /// <summary>Half of a dash ——: never at the beginning of a line, never torn apart.</summary>
    Dash,

    /// <summary>Half of an ellipsis ……: like a dash.</summary>
    Ellipsis,

    /// <summary>A Latin letter: words stay whole.</summary>
    Word,

    /// <summary>A digit: numbers stay whole, with the hyphens and slashes in them: telephones, days, case numbers.</summary>
    Digit,

    /// <summary>( [ $ ¥ and their like: stay with the word that follows.</summary>
    WordOpening,

    /// <summary>, . ) % and their like: stay with the word before.</summary>
    WordClosing,

    /// <summary>A hyphen or slash: between letters a line may end after it.</summary>
    WordJoint,

    /// <summary>A space: hangs over the end of a line.</summary>
    Space,

    /// <summary>A full-width space: like a space, but never stretched, since it makes indents and blanks.</summary>
    IdeographicSpace,

    /// <summary>A space that is no place to break.</summary>
    NoBreakSpace,
}

/// <summary>Sorts characters into classes.</summary>
internal static class CharacterClassification
{
    // Scripts that write words with letters lie before this; what lies beyond is written in squares.
    private const char EndOfLetters = '\u2000';

    private const string OpeningMarks = "（《〈「『【〔〖〘〚〝“‘｛［﹙﹛﹝＄￥￡";
    private const string ClosingMarks = "，。、；：？！）》〉」』】〕〗〙〛〞〟”’｝］﹚﹜﹞．％‰℃℉々〻～";
    private const string WordOpeningMarks = "([{<$£¥€#№§";
    private const string WordClosingMarks = ")]}>,.;:!?%°′″'\"";
    private const string WordJoints = "-/‐\\_&@+=~|*^`";

    private static readonly CharacterClass[] BasicPlane = Classify();

    public static CharacterClass Of(int codePoint) =>
        codePoint < BasicPlane.Length ? BasicPlane[codePoint] : CharacterClass.Ideograph;

    private static CharacterClass[] Classify()
    {
        var classes = new CharacterClass[0x10000];
        for (var c = '\0'; c < EndOfLetters; c++)
            classes[c] = char.IsDigit(c) ? CharacterClass.Digit : char.IsLetter(c) ? CharacterClass.Word : CharacterClass.Ideograph;

        Set(OpeningMarks, CharacterClass.Opening);
        Set(ClosingMarks, CharacterClass.Closing);
        Set(WordOpeningMarks, CharacterClass.WordOpening);
        Set(WordClosingMarks, CharacterClass.WordClosing);
        Set(WordJoints, CharacterClass.WordJoint);
        Set("·•‧・", CharacterClass.MiddleDot);
        Set("—―–⸺", CharacterClass.Dash);
        Set("…⋯", CharacterClass.Ellipsis);
        Set(" ", CharacterClass.Space);
        Set("\u3000", CharacterClass.IdeographicSpace);
        Set("\u00A0\u202F\u2007", CharacterClass.NoBreakSpace);
        return classes;

        void Set(string characters, CharacterClass characterClass)
        {
            foreach (var c in characters)
                classes[c] = characterClass;
        }
    }
}
