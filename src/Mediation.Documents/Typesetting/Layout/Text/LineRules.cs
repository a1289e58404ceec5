namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Where lines may break, and which gaps may grow when a line is spread to both margins.</summary>
internal static class LineRules
{
    /// <summary>Whether no line may begin with a character of this class.</summary>
    public static bool IsForbiddenAtStart(CharacterClass c) => c is
        CharacterClass.Closing or CharacterClass.WordClosing or CharacterClass.MiddleDot or
        CharacterClass.Dash or CharacterClass.Ellipsis;

    /// <summary>Whether no line may end with a character of this class.</summary>
    public static bool IsForbiddenAtEnd(CharacterClass c) => c is
        CharacterClass.Opening or CharacterClass.WordOpening or CharacterClass.MiddleDot;

    /// <summary>Whether a line may end between two characters.</summary>
    /// <param name="before">The class of the character before that which ends the line.</param>
    /// <param name="last">The class of the character that would end the line.</param>
    /// <param name="next">The class of the character that would begin the next.</param>
    public static bool MayBreak(CharacterClass before, CharacterClass last, CharacterClass next)
    {
        if (IsForbiddenAtStart(next) || IsForbiddenAtEnd(last))
            return false;
        if (last == CharacterClass.NoBreakSpace || next == CharacterClass.NoBreakSpace || IsHanging(next))
            return false;
        if (last == CharacterClass.WordJoint && next == CharacterClass.Word)
            return before == CharacterClass.Word;

        return !(IsWordLike(last) && IsWordLike(next));
    }

    /// <summary>Whether a line may end with a character and the spaces that follow it.</summary>
    /// <param name="last">The class of the character that would end the line.</param>
    /// <param name="next">The class of what follows the spaces.</param>
    public static bool MayBreakAfterSpace(CharacterClass last, CharacterClass next) =>
        !IsForbiddenAtStart(next) && !IsForbiddenAtEnd(last) && !IsHanging(next) && next != CharacterClass.NoBreakSpace;

    /// <summary>Whether the gap after a character may grow.</summary>
    public static bool MayStretch(CharacterClass last, CharacterClass next)
    {
        if (last == CharacterClass.Space)
            return true;
        if (last == CharacterClass.IdeographicSpace || IsHanging(next) || next == CharacterClass.NoBreakSpace)
            return false;
        if (last == next && last is CharacterClass.Dash or CharacterClass.Ellipsis)
            return false;

        return !(IsWordLike(last) && IsWordLike(next));
    }

    /// <summary>Whether a character takes no room at the end of a line.</summary>
    public static bool IsHanging(CharacterClass c) => c is CharacterClass.Space or CharacterClass.IdeographicSpace;

    private static bool IsWordLike(CharacterClass c) => c is
        CharacterClass.Word or CharacterClass.Digit or CharacterClass.WordOpening or CharacterClass.WordClosing or
        CharacterClass.WordJoint or CharacterClass.NoBreakSpace;
}
