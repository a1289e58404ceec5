using Mediation.Documents.Components;

namespace Mediation.Documents.Papers;

/// <summary>
/// Every word a paper prints that doesn't come from its model. The defaults are the usual ones; an office
/// replaces what its province has otherwise. Words in braces, such as {copies}, are places that are filled.
/// </summary>
public abstract record PaperWording
{
    /// <summary>Takes the two words that every paper has its own of.</summary>
    /// <param name="title">Title of the paper.</param>
    /// <param name="continuation">Signature line of a page that is continued; null for a paper that has none.</param>
    protected PaperWording(string title, string? continuation = null)
    {
        Title = title;
        Continuation = continuation;
    }

    /// <summary>Title of the paper.</summary>
    public string Title { get; init; }

    /// <summary>Signature line at the foot of every page but the last; null for none.</summary>
    public string? Continuation { get; init; }

    /// <summary>Line with the paper's number under the title; place: number.</summary>
    public string NumberLine { get; init; } = "编号：{number}";

    /// <summary>What the sides are called and how their fields are labelled.</summary>
    public PartyWording Parties { get; init; } = new();

    /// <summary>Words of the signature block.</summary>
    public SignatureWording Signatures { get; init; } = new();

    /// <summary>Footer, watermark and boxes.</summary>
    public PageWording Page { get; init; } = new();
}
