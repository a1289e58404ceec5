namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>A document that can be composed: a paper.</summary>
public interface IDocument
{
    /// <summary>Title, author, dates and language, written into the file.</summary>
    public DocumentMetadata GetMetadata() => DocumentMetadata.Default;

    /// <summary>How the file is written.</summary>
    public DocumentSettings GetSettings() => DocumentSettings.Default;

    /// <summary>Describes the pages.</summary>
    /// <param name="container">Takes the pages.</param>
    void Compose(IDocumentContainer container);
}

/// <summary>Takes the pages of a document; see <see cref="PageExtensions.Page"/>.</summary>
public interface IDocumentContainer;

/// <summary>A part that several papers share.</summary>
public interface IComponent
{
    /// <summary>Fills the container with the part.</summary>
    /// <param name="container">Where the part goes.</param>
    void Compose(IContainer container);
}

/// <summary>Anything that takes room on a page.</summary>
public interface IElement;

/// <summary>A place that takes one element; every fluent method starts from one.</summary>
public interface IContainer
{
    /// <summary>What stands in the place, if anything.</summary>
    IElement? Child { get; set; }
}

/// <summary>A cell of a table; see <see cref="TableCellExtensions"/>.</summary>
public interface ITableCellContainer : IContainer;
