namespace Mediation.Documents.Components;

/// <summary>Sentences of a wording with places to fill: <c>本协议一式{copies}份</c>.</summary>
internal static class Phrases
{
    private const string Stops = "。；，、.;,";

    /// <summary>
    /// Puts values in the named places. A wording may leave a place out, never invent one. A value that brings its own stop
    /// loses it where the sentence goes on with one: 因双方分歧太大。 gives 因双方分歧太大，依照….
    /// </summary>
    public static string Fill(this string phrase, params ReadOnlySpan<(string Place, string? Value)> values)
    {
        foreach (var (place, value) in values)
            phrase = Fill(phrase, $"{{{place}}}", value);
        return phrase;
    }

    private static string Fill(string phrase, string place, string? value)
    {
        var behind = phrase.IndexOf(place, StringComparison.Ordinal) + place.Length;
        var stopFollows = behind >= place.Length && behind < phrase.Length && Stops.Contains(phrase[behind], StringComparison.Ordinal);
        return phrase.Replace(place, stopFollows ? value?.TrimEnd([.. Stops, ' ', '\n']) : value, StringComparison.Ordinal);
    }
}
