namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>A document written as one function.</summary>
public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _content;
    private DocumentMetadata _metadata = DocumentMetadata.Default;
    private DocumentSettings _settings = DocumentSettings.Default;

    private Document(Action<IDocumentContainer> content) => _content = content;

    /// <summary>A document whose pages the function describes.</summary>
    /// <param name="handler">Describes the pages.</param>
    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    /// <summary>The same document with these metadata.</summary>
    /// <param name="metadata">The metadata.</param>
    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    /// <summary>The same document with these settings.</summary>
    /// <param name="settings">The settings.</param>
    public Document WithSettings(DocumentSettings settings)
    {
        _settings = settings;
        return this;
    }

    /// <inheritdoc/>
    public DocumentMetadata GetMetadata() => _metadata;

    /// <inheritdoc/>
    public DocumentSettings GetSettings() => _settings;

    /// <inheritdoc/>
    public void Compose(IDocumentContainer container) => _content(container);
}
