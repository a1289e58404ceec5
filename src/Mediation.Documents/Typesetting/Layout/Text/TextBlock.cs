namespace Mediation.Documents.Typesetting.Layout.Text;

internal enum TextAlignment { Left, Center, Right, Justify }

/// <summary>Text in one or more paragraphs; a line feed ends a paragraph.</summary>
internal sealed class TextBlock : Element
{
    public List<TextItem> Items { get; } = [];
    public TextStyle Style { get; set; } = TextStyle.Default;
    public TextAlignment? Alignment { get; set; }
    public float ParagraphSpacing { get; set; }
    public float FirstLineIndentation { get; set; }
    public int? MaxLines { get; set; }
    public string Ellipsis { get; set; } = "…";
}

internal abstract class TextItem
{
    public TextStyle Style { get; set; } = TextStyle.Default;
}

internal sealed class TextSpan(string text) : TextItem
{
    public string Text { get; } = text;
    public string? Url { get; init; }
    public string? SectionName { get; init; }
}

internal enum PageNumberKind { Current, Total, SectionBegin, SectionEnd, WithinSection, TotalWithinSection }

internal sealed class PageNumberSpan(PageNumberKind kind, string? sectionName = null) : TextItem
{
    public PageNumberKind Kind { get; } = kind;
    public string? SectionName { get; } = sectionName;
    public PageNumberFormatter Format { get; set; } = number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "0";
}
