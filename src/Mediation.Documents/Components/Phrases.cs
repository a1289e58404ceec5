namespace Mediation.Documents.Components;

/// <summary>Sentences of a wording with places to fill: <c>本协议一式{copies}份</c>.</summary>
internal static class Phrases
{
    /// <summary>Puts values in the named places. A wording may leave a place out, never invent one.</summary>
    public static string Fill(this string phrase, params ReadOnlySpan<(string Place, string? Value)> values)
    {
        foreach (var (place, value) in values)
            phrase = phrase.Replace($"{{{place}}}", value, StringComparison.Ordinal);
        return phrase;
    }
}
