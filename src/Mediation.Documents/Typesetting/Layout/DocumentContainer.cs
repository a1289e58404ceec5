using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Takes the pages of a document.</summary>
internal sealed class DocumentContainer : IDocumentContainer
{
    public List<Page> Pages { get; } = [];
}
