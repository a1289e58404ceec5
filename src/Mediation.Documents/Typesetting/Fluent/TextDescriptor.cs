using Mediation.Documents.Typesetting.Layout.Text;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Takes the pieces of a text.</summary>
public sealed class TextDescriptor
{
    internal const string DefaultEllipsis = "…";

    private readonly TextBlock _block;

    internal TextDescriptor(TextBlock block) => _block = block;

    /// <summary>Style of all pieces that don't say otherwise.</summary>
    /// <param name="style">The style.</param>
    public void DefaultTextStyle(TextStyle style) => _block.Style = style;

    /// <inheritdoc cref="DefaultTextStyle(TextStyle)"/>
    /// <param name="style">Changes the default style.</param>
    public void DefaultTextStyle(Func<TextStyle, TextStyle> style) => _block.Style = style(TextStyle.Default);

    /// <summary>Lines flush left.</summary>
    public void AlignLeft() => _block.Alignment = TextAlignment.Left;

    /// <summary>Lines centred.</summary>
    public void AlignCenter() => _block.Alignment = TextAlignment.Center;

    /// <summary>Lines flush right.</summary>
    public void AlignRight() => _block.Alignment = TextAlignment.Right;

    /// <summary>Lines flush where they begin; Chinese and English begin on the left.</summary>
    public void AlignStart() => AlignLeft();

    /// <summary>Lines flush where they end.</summary>
    public void AlignEnd() => AlignRight();

    /// <summary>Lines flush on both sides, except the last of each paragraph.</summary>
    public void Justify() => _block.Alignment = TextAlignment.Justify;

    /// <summary>Shows at most so many lines.</summary>
    /// <param name="maxLines">The number.</param>
    /// <param name="ellipsis">What stands for the lines left out.</param>
    public void ClampLines(int maxLines, string ellipsis = DefaultEllipsis) =>
        (_block.MaxLines, _block.Ellipsis) = (maxLines, ellipsis);

    /// <summary>Room between paragraphs.</summary>
    /// <param name="value">The room.</param>
    /// <param name="unit">Its unit.</param>
    public void ParagraphSpacing(float value, Unit unit = Unit.Point) => _block.ParagraphSpacing = value.ToPoints(unit);

    /// <summary>Room left free at the beginning of each paragraph.</summary>
    /// <param name="value">The room; Chinese text takes two characters, twice the font size.</param>
    /// <param name="unit">Its unit.</param>
    public void ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) =>
        _block.FirstLineIndentation = value.ToPoints(unit);

    /// <summary>Adds text; null adds nothing.</summary>
    /// <param name="text">The text; a line feed starts a new paragraph.</param>
    public TextSpanDescriptor Span(string? text) => Add(new TextSpan(text ?? string.Empty));

    /// <summary>Adds text that ends its paragraph.</summary>
    /// <param name="text">The text.</param>
    public TextSpanDescriptor Line(string? text) => Span(text + "\n");

    /// <summary>Adds an empty paragraph.</summary>
    public TextSpanDescriptor EmptyLine() => Span("\n");

    /// <summary>Adds the number of the page the text stands on.</summary>
    public TextPageNumberDescriptor CurrentPageNumber() => AddNumber(PageNumberKind.Current);

    /// <summary>Adds the number of pages of the document.</summary>
    public TextPageNumberDescriptor TotalPages() => AddNumber(PageNumberKind.Total);

    /// <summary>Adds the number of the page a section begins on.</summary>
    /// <param name="sectionName">Name of the section.</param>
    public TextPageNumberDescriptor BeginPageNumberOfSection(string sectionName) =>
        AddNumber(PageNumberKind.SectionBegin, sectionName);

    /// <summary>Adds the number of the page a section ends on.</summary>
    /// <param name="sectionName">Name of the section.</param>
    public TextPageNumberDescriptor EndPageNumberOfSection(string sectionName) =>
        AddNumber(PageNumberKind.SectionEnd, sectionName);

    /// <summary>Adds the number of the page, counted from the beginning of a section.</summary>
    /// <param name="sectionName">Name of the section.</param>
    public TextPageNumberDescriptor PageNumberWithinSection(string sectionName) =>
        AddNumber(PageNumberKind.WithinSection, sectionName);

    /// <summary>Adds the number of pages of a section.</summary>
    /// <param name="sectionName">Name of the section.</param>
    public TextPageNumberDescriptor TotalPagesWithinSection(string sectionName) =>
        AddNumber(PageNumberKind.TotalWithinSection, sectionName);

    /// <summary>Adds text that leads to a section.</summary>
    /// <param name="text">The text; null adds nothing.</param>
    /// <param name="sectionName">Name of the section.</param>
    public TextSpanDescriptor SectionLink(string? text, string sectionName) =>
        Add(new TextSpan(text ?? string.Empty, new LinkTarget(sectionName, IsSection: true)));

    /// <summary>Adds text that leads to an address.</summary>
    /// <param name="text">The text; null adds nothing.</param>
    /// <param name="url">The address.</param>
    public TextSpanDescriptor Hyperlink(string? text, string url) =>
        Add(new TextSpan(text ?? string.Empty, new LinkTarget(url, IsSection: false)));

    private TextSpanDescriptor Add(TextSpan span)
    {
        _block.Items.Add(span);
        return new TextSpanDescriptor(span);
    }

    private TextPageNumberDescriptor AddNumber(PageNumberKind kind, string sectionName = "")
    {
        var span = new PageNumberSpan(kind, sectionName);
        _block.Items.Add(span);
        return new TextPageNumberDescriptor(span);
    }
}
