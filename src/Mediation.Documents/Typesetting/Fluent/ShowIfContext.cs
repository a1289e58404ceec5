namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>What a condition of <see cref="ElementExtensions.ShowIf(IContainer, Predicate{ShowIfContext})"/> can look at.</summary>
public sealed class ShowIfContext
{
    internal ShowIfContext(int pageNumber, int? totalPages)
    {
        PageNumber = pageNumber;
        TotalPages = totalPages;
    }

    /// <summary>Number of the page, from 1.</summary>
    public int PageNumber { get; }

    /// <summary>Number of pages of the document; null while they are still being counted.</summary>
    public int? TotalPages { get; }
}
