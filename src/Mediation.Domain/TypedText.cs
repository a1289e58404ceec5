namespace Mediation.Domain;

/// <summary>Text as people type codes and numbers with a Chinese input method.</summary>
internal static class TypedText
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int FullWidthShift = FirstFullWidth - '!';

    /// <summary>Full-width letters, digits and signs become half-width ones; white space goes, wherever it stands.</summary>
    internal static string Clean(string? text) =>
        string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter)).Select(HalfWidth));

    private static char HalfWidth(char letter) =>
        letter is >= FirstFullWidth and <= LastFullWidth ? (char)(letter - FullWidthShift) : letter;
}
