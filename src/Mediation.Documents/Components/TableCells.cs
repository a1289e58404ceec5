namespace Mediation.Documents.Components;

/// <summary>The cells of every form: hairline border, room that grows, text centred in height.</summary>
internal static class TableCells
{
    private const float Hairline = 0.5f;
    private const float RoomToWrite = 60;

    /// <summary>A bordered cell whose content stands in the middle of its height.</summary>
    public static IContainer Boxed(this IContainer cell) =>
        cell.Border(Hairline).PaddingHorizontal(5).PaddingVertical(4).AlignMiddle();

    /// <summary>A cell with the name of a field.</summary>
    public static void Label(this IContainer cell, string text) =>
        cell.Border(Hairline).PaddingHorizontal(3).PaddingVertical(4).AlignMiddle().AlignCenter().Text(text);

    /// <summary>A cell with the value of a field; empty to be filled in by hand.</summary>
    public static void Value(this IContainer cell, string? text) => cell.Boxed().Text(text ?? string.Empty);

    /// <summary>A cell with a short value in the middle.</summary>
    public static void CentredValue(this IContainer cell, string? text) =>
        cell.Boxed().AlignCenter().Text(text ?? string.Empty);

    /// <summary>A cell for long text: justified, paragraphs indented, with room to write when there is none.</summary>
    public static void LongValue(this IContainer cell, string? text, float indentation) =>
        cell.MinHeight(RoomToWrite).Boxed().Text(text ?? string.Empty)
            .Justify().ParagraphFirstLineIndentation(indentation);
}
