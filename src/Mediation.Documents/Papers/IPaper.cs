namespace Mediation.Documents.Papers;

/// <summary>A document that can also be a part of a larger one.</summary>
public interface IPaper : IDocument
{
    /// <summary>What contents and bookmarks call the paper.</summary>
    string Title { get; }

    /// <summary>What the paper says.</summary>
    PaperModel Model { get; }

    /// <summary>SHA-256 of what the paper says, in 64 hexadecimal digits; see <see cref="ContentHash"/>.</summary>
    string Hash { get; }

    /// <summary>What the foot of a copy made for editing says.</summary>
    string EditingNote { get; }

    /// <summary>Adds the paper's pages to a document.</summary>
    /// <param name="container">Takes the pages.</param>
    /// <param name="section">Name under which the document knows the paper; used once in it.</param>
    void Compose(IDocumentContainer container, string section);
}
