namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>The filters of a stream with their parameters, in the order they are undone.</summary>
internal static class StreamFilters
{
    private const int MaxFilters = 8;

    public static IReadOnlyList<(string Name, SourceDictionary Parameters)> Of(SourceDictionary dictionary, Func<SourceValue, SourceValue> resolve)
    {
        var filters = Listed(resolve(First(dictionary, "Filter", "F")));
        var parameters = Listed(resolve(First(dictionary, "DecodeParms", "DP")));
        if (filters.Count > MaxFilters)
            throw PdfScanException.Damaged("A stream is folded more often than any program does.");

        return [.. filters.Select((filter, i) => (
            resolve(filter) is SourceName name ? name.Value : throw PdfScanException.Damaged("A filter has no name."),
            i < parameters.Count && resolve(parameters[i]) is SourceDictionary given ? Resolved(given, resolve) : SourceDictionary.Empty))];
    }

    // Images within a page's content say the same with shorter words; a file outside is none of them.
    private static SourceValue First(SourceDictionary dictionary, string key, string shorter) =>
        dictionary[key] == SourceValue.Null && dictionary[shorter] is SourceName or SourceArray or SourceDictionary ? dictionary[shorter] : dictionary[key];

    private static SourceDictionary Resolved(SourceDictionary dictionary, Func<SourceValue, SourceValue> resolve) =>
        new(dictionary.Entries.ToDictionary(entry => entry.Key, entry => resolve(entry.Value)));

    private static IReadOnlyList<SourceValue> Listed(SourceValue value) =>
        value is SourceArray array ? array.Items : value == SourceValue.Null ? [] : [value];
}
