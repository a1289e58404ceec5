namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>
/// How text looks. What a style leaves open is taken from the style around it: span, text, <c>DefaultTextStyle</c>
/// of a container, <c>DefaultTextStyle</c> of the page, and in the end 12 point black Noto Serif SC.
/// </summary>
public sealed record TextStyle
{
    private TextStyle()
    {
    }

    /// <summary>Everything is left open.</summary>
    public static TextStyle Default { get; } = new();

    internal Color? Color { get; init; }
    internal Color? BackgroundColor { get; init; }
    internal Color? DecorationColor { get; init; }
    internal IReadOnlyList<string>? FontFamilies { get; init; }
    internal float? Size { get; init; }
    internal float? LineHeight { get; init; }
    internal bool HasFontLineHeight { get; init; }
    internal float? LetterSpacing { get; init; }
    internal float? WordSpacing { get; init; }
    internal FontWeight? Weight { get; init; }
    internal bool? Underline { get; init; }
    internal bool? Strikethrough { get; init; }
    internal float? DecorationThickness { get; init; }

    /// <summary>This style, with what it leaves open taken from the style around it.</summary>
    internal TextStyle Within(TextStyle outer) => new()
    {
        Color = Color ?? outer.Color,
        BackgroundColor = BackgroundColor ?? outer.BackgroundColor,
        DecorationColor = DecorationColor ?? outer.DecorationColor,
        FontFamilies = FontFamilies is null ? outer.FontFamilies
            : outer.FontFamilies is null ? FontFamilies
            : [.. FontFamilies, .. outer.FontFamilies.Except(FontFamilies)],
        Size = Size ?? outer.Size,
        LineHeight = HasFontLineHeight ? null : LineHeight ?? outer.LineHeight,
        HasFontLineHeight = HasFontLineHeight || (LineHeight is null && outer.HasFontLineHeight),
        LetterSpacing = LetterSpacing ?? outer.LetterSpacing,
        WordSpacing = WordSpacing ?? outer.WordSpacing,
        Weight = Weight ?? outer.Weight,
        Underline = Underline ?? outer.Underline,
        Strikethrough = Strikethrough ?? outer.Strikethrough,
        DecorationThickness = DecorationThickness ?? outer.DecorationThickness,
    };
}
