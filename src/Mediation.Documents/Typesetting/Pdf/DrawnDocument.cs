namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>A document with all its pages drawn, ready to be written.</summary>
internal sealed record DrawnDocument : IDisposable
{
    public required IReadOnlyList<PageCanvas> Pages { get; init; }

    public required DrawingResources Resources { get; init; }

    /// <summary>Where links to sections lead.</summary>
    public required IReadOnlyDictionary<string, SectionPlace> Sections { get; init; }

    public required IReadOnlyList<OutlineEntry> Outline { get; init; }

    public void Dispose()
    {
        foreach (var page in Pages)
            page.Dispose();
    }
}
