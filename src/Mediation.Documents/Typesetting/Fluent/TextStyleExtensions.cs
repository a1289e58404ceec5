namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Changes to a <see cref="TextStyle"/>; each gives a new style.</summary>
public static class TextStyleExtensions
{
    /// <summary>Colour of the glyphs.</summary>
    /// <param name="style">The style.</param>
    /// <param name="color">The colour.</param>
    public static TextStyle FontColor(this TextStyle style, Color color) => style with { Color = color };

    /// <summary>Colour behind the text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="color">The colour.</param>
    public static TextStyle BackgroundColor(this TextStyle style, Color color) => style with { BackgroundColor = color };

    /// <summary>Families, the first that has a character sets it; the families of the style around follow.</summary>
    /// <param name="style">The style.</param>
    /// <param name="values">Family names, best first.</param>
    public static TextStyle FontFamily(this TextStyle style, params string[] values) =>
        values.Length == 0 ? style : style with { FontFamilies = values };

    /// <summary>Size of the font.</summary>
    /// <param name="style">The style.</param>
    /// <param name="value">Points, greater than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size isn't greater than 0.</exception>
    public static TextStyle FontSize(this TextStyle style, float value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return style with { Size = value };
    }

    /// <summary>Height of a line as a multiple of the font size; null takes the height the font asks for.</summary>
    /// <param name="style">The style.</param>
    /// <param name="factor">The multiple, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor isn't greater than 0.</exception>
    public static TextStyle LineHeight(this TextStyle style, float? factor)
    {
        if (factor is { } value)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(factor));

        return style with { LineHeight = factor, HasFontLineHeight = factor is null };
    }

    /// <summary>Room added after every character.</summary>
    /// <param name="style">The style.</param>
    /// <param name="factor">Multiple of the font size; negative draws the characters together.</param>
    public static TextStyle LetterSpacing(this TextStyle style, float factor = 0) => style with { LetterSpacing = factor };

    /// <summary>Room added to every space.</summary>
    /// <param name="style">The style.</param>
    /// <param name="factor">Multiple of the font size.</param>
    public static TextStyle WordSpacing(this TextStyle style, float factor = 0) => style with { WordSpacing = factor };

    /// <summary>A line through the text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="value">Whether there is one.</param>
    public static TextStyle Strikethrough(this TextStyle style, bool value = true) => style with { Strikethrough = value };

    /// <summary>A line under the text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="value">Whether there is one.</param>
    public static TextStyle Underline(this TextStyle style, bool value = true) => style with { Underline = value };

    /// <summary>Colour of the line under or through the text; otherwise that of the text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="color">The colour.</param>
    public static TextStyle DecorationColor(this TextStyle style, Color color) => style with { DecorationColor = color };

    /// <summary>Thickness of the line under or through the text.</summary>
    /// <param name="style">The style.</param>
    /// <param name="factor">Multiple of what the font asks for.</param>
    public static TextStyle DecorationThickness(this TextStyle style, float factor) =>
        style with { DecorationThickness = factor };

    /// <summary>Weight of the font; the family's nearest is used.</summary>
    /// <param name="style">The style.</param>
    /// <param name="weight">The weight.</param>
    public static TextStyle Weight(this TextStyle style, FontWeight weight) => style with { Weight = weight };

    /// <summary>Weight 100.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle Thin(this TextStyle style) => style.Weight(FontWeight.Thin);

    /// <summary>Weight 200.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle ExtraLight(this TextStyle style) => style.Weight(FontWeight.ExtraLight);

    /// <summary>Weight 300.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle Light(this TextStyle style) => style.Weight(FontWeight.Light);

    /// <summary>Weight 400, running text.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle NormalWeight(this TextStyle style) => style.Weight(FontWeight.Normal);

    /// <summary>Weight 500.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle Medium(this TextStyle style) => style.Weight(FontWeight.Medium);

    /// <summary>Weight 600.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle SemiBold(this TextStyle style) => style.Weight(FontWeight.SemiBold);

    /// <summary>Weight 700.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle Bold(this TextStyle style) => style.Weight(FontWeight.Bold);

    /// <summary>Weight 800.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle ExtraBold(this TextStyle style) => style.Weight(FontWeight.ExtraBold);

    /// <summary>Weight 900.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle Black(this TextStyle style) => style.Weight(FontWeight.Black);

    /// <summary>Weight 1000.</summary>
    /// <param name="style">The style.</param>
    public static TextStyle ExtraBlack(this TextStyle style) => style.Weight(FontWeight.ExtraBlack);
}
