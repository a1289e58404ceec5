namespace Mediation.Documents.Components;

/// <summary>Running text of papers: headings that stay with what follows, paragraphs with two characters' indentation.</summary>
internal static class Paragraphs
{
    /// <summary>Room a heading and its first lines ask for, so that it never stands alone at the foot of a page.</summary>
    private const float HeadingWithText = 62;

    /// <summary>A heading that takes what follows it along to the next page when there is hardly room for both.</summary>
    public static void Headed(this ColumnDescriptor column, string heading, Action<ColumnDescriptor> content) =>
        column.Item().EnsureSpace(HeadingWithText).Column(passage =>
        {
            passage.Item().PaddingTop(4).Text(heading).Bold();
            content(passage);
        });

    /// <summary>One or more paragraphs; line breaks separate them.</summary>
    public static void Paragraph(this ColumnDescriptor column, string text, float size) =>
        column.Item().Text(text).Justify().ParagraphFirstLineIndentation(2 * size);

    /// <summary>Text without indentation, such as an address.</summary>
    public static void Line(this ColumnDescriptor column, string text) => column.Item().Text(text).Justify();

    /// <summary>A heading and its paragraphs; nothing when there is no text.</summary>
    public static void Passage(this ColumnDescriptor column, string heading, string? text, float size)
    {
        if (!string.IsNullOrWhiteSpace(text))
            column.Headed(heading, passage => passage.Paragraph(text, size));
    }

    /// <summary>A heading with its paragraphs behind it on the same line, where a paper should stay short; nothing when there is no text.</summary>
    public static void RunIn(this ColumnDescriptor column, string heading, string? text, float size)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        column.Item().PaddingTop(2).Text(passage =>
        {
            passage.Justify();
            passage.ParagraphFirstLineIndentation(2 * size);
            passage.Span(heading).Bold();
            passage.Span(text);
        });
    }

    /// <summary>The texts as numbered paragraphs, one a line; the pattern has the place n (一) or number (1).</summary>
    public static string Numbered(this IReadOnlyList<string> texts, string pattern) =>
        string.Join('\n', texts.Select((text, index) => pattern.Fill(
            ("n", ChineseText.Numeral(index + 1)), ("number", ChineseText.Plain(index + 1))) + text));

    /// <summary>Like <see cref="Numbered"/>, but a single text stays without a number.</summary>
    public static string NumberedIfSeveral(this IReadOnlyList<string> texts, string pattern) =>
        texts.Count == 1 ? texts[0] : texts.Numbered(pattern);
}
