namespace Mediation.Documents.Components;

/// <summary>Page numbers in contents.</summary>
internal static class SectionPages
{
    /// <summary>The pages of a section, computed: 5—7, or 5 for a single page.</summary>
    /// <param name="text">Takes the numbers.</param>
    /// <param name="section">Name of the section.</param>
    /// <param name="dash">Stands between the first and the last.</param>
    public static void PagesOfSection(this TextDescriptor text, string section, string dash)
    {
        int? begin = null;
        text.BeginPageNumberOfSection(section).Format(number =>
        {
            begin = number;
            return Number(number);
        });
        text.EndPageNumberOfSection(section).Format(end => end == begin ? string.Empty : dash + Number(end));
    }

    /// <summary>A phrase with the number of pages of the whole document in its place.</summary>
    /// <param name="text">Takes the phrase.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="place">The place in it, with its braces.</param>
    public static void PhraseWithTotalPages(this TextDescriptor text, string phrase, string place)
    {
        var parts = phrase.Split(place, 2);
        text.Span(parts[0]);
        if (parts.Length > 1)
        {
            text.TotalPages();
            text.Span(parts[1]);
        }
    }

    /// <summary>The number, or its usual width while it isn't known.</summary>
    private static string Number(int? page) => page is { } known ? ChineseText.Plain(known) : "00";
}
