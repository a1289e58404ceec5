namespace Mediation.Documents.Components;

/// <summary>The cells of every form: hairline border, room that grows, text centred in height.</summary>
internal static class TableCells
{
    private const float Hairline = 0.5f;

    /// <summary>Text up to this length stays on one page; a longer one may be split, or it might fit on none.</summary>
    private const int LongestKeptTogether = 150;

    private const float RoomToWrite = 44;

    /// <summary>A bordered cell whose content stands in the middle of its height.</summary>
    public static IContainer Boxed(this IContainer cell) => cell.Framed().AlignMiddle();

    /// <summary>A bordered cell whose content begins at its top.</summary>
    public static IContainer Framed(this IContainer cell) =>
        cell.Border(Hairline).PaddingHorizontal(5).PaddingVertical(4);

    /// <summary>Keeps a cell with short text, and with it the row, on one page.</summary>
    public static IContainer Kept(this IContainer cell, string? text) =>
        text is { Length: > LongestKeptTogether } ? cell : cell.ShowEntire();

    /// <summary>A cell with the name of a field.</summary>
    public static void Label(this IContainer cell, string text) =>
        cell.ShowEntire().Border(Hairline).PaddingHorizontal(3).PaddingVertical(4).AlignMiddle().AlignCenter().Text(text);

    /// <summary>A cell with the value of a field; empty to be filled in by hand.</summary>
    public static void Value(this IContainer cell, string? text) => cell.Kept(text).Boxed().Text(text ?? string.Empty);

    /// <summary>A cell with a short value in the middle.</summary>
    public static void CentredValue(this IContainer cell, string? text) =>
        cell.Kept(text).Boxed().AlignCenter().Text(text ?? string.Empty);

    /// <summary>A cell for long text: justified, paragraphs indented, with room to write when there is none.</summary>
    public static void LongValue(this IContainer cell, string? text, float indentation) =>
        cell.MinHeight(RoomToWrite).Boxed().Text(text ?? string.Empty)
            .Justify().ParagraphFirstLineIndentation(indentation);
}
