namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>What a document says about itself, in its document information and in its XMP packet.</summary>
public sealed class DocumentMetadata
{
    /// <summary>Title, shown by readers in the window's title bar.</summary>
    public string? Title { get; set; }

    /// <summary>Who issued it.</summary>
    public string? Author { get; set; }

    /// <summary>What it is about, such as the case number.</summary>
    public string? Subject { get; set; }

    /// <summary>Key words, separated by commas.</summary>
    public string? Keywords { get; set; }

    /// <summary>The program that made the original.</summary>
    public string? Creator { get; set; }

    /// <summary>The program that made the PDF.</summary>
    public string? Producer { get; set; }

    /// <summary>Language of the text, such as <c>zh-CN</c>.</summary>
    public string? Language { get; set; }

    /// <summary>When it was made. Never read from the clock: what isn't given isn't written, so that the same input gives the same bytes.</summary>
    public DateTimeOffset CreationDate { get; set; }

    /// <summary>When it was last changed; see <see cref="CreationDate"/>.</summary>
    public DateTimeOffset ModifiedDate { get; set; }

    /// <summary>Nothing filled in.</summary>
    public static DocumentMetadata Default => new();
}

/// <summary>How the file is written.</summary>
public sealed class DocumentSettings
{
    /// <summary>Whether streams are deflated; false gives a file to read by eye.</summary>
    public bool CompressDocument { get; set; } = true;

    /// <summary>The usual settings.</summary>
    public static DocumentSettings Default => new();
}
