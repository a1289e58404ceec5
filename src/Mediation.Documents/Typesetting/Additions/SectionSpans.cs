using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>Pages of a section, from 1.</summary>
/// <param name="First">Its first page.</param>
/// <param name="Last">Its last page.</param>
public readonly record struct SectionSpan(int First, int Last);

/// <summary>Files whose maker wants to know what stands on which page.</summary>
public static class SectionSpanExtensions
{
    /// <summary>Sets the document, writes the PDF file, and says where its sections are.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Takes the file; it is left open.</param>
    /// <returns>The pages of each section by its name.</returns>
    public static IReadOnlyDictionary<string, SectionSpan> GeneratePdfAndSections(this IDocument document, Stream stream) =>
        Typesetter.Write(document, stream, FontLibrary.Shared).ToDictionary(section => section.Key, section => new SectionSpan(section.Value.First, section.Value.Last));
}
