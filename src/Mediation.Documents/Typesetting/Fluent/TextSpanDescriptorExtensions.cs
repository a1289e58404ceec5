namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>The changes of <see cref="TextStyleExtensions"/>, made to a piece of text in place.</summary>
public static class TextSpanDescriptorExtensions
{
    /// <summary>Takes over what the style sets.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="style">The style.</param>
    public static T Style<T>(this T descriptor, TextStyle style) where T : TextSpanDescriptor =>
        descriptor.Restyle(current => style.Within(current));

    /// <summary>Colour of the glyphs.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="color">The colour.</param>
    public static T FontColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.FontColor(color));

    /// <summary>Colour behind the text.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="color">The colour.</param>
    public static T BackgroundColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.BackgroundColor(color));

    /// <summary>Families, the first that has a character sets it.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="values">Family names, best first.</param>
    public static T FontFamily<T>(this T descriptor, params string[] values) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.FontFamily(values));

    /// <summary>Size of the font.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="value">Points, greater than 0.</param>
    public static T FontSize<T>(this T descriptor, float value) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.FontSize(value));

    /// <summary>Height of a line as a multiple of the font size; null takes the height the font asks for.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="factor">The multiple, or null.</param>
    public static T LineHeight<T>(this T descriptor, float? factor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.LineHeight(factor));

    /// <summary>Room added after every character.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="factor">Multiple of the font size.</param>
    public static T LetterSpacing<T>(this T descriptor, float factor = 0) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.LetterSpacing(factor));

    /// <summary>Room added to every space.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="factor">Multiple of the font size.</param>
    public static T WordSpacing<T>(this T descriptor, float factor = 0) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.WordSpacing(factor));

    /// <summary>A line through the text.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="value">Whether there is one.</param>
    public static T Strikethrough<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Strikethrough(value));

    /// <summary>A line under the text.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="value">Whether there is one.</param>
    public static T Underline<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Underline(value));

    /// <summary>Colour of the line under or through the text.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="color">The colour.</param>
    public static T DecorationColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.DecorationColor(color));

    /// <summary>Thickness of the line under or through the text.</summary>
    /// <param name="descriptor">The text.</param>
    /// <param name="factor">Multiple of what the font asks for.</param>
    public static T DecorationThickness<T>(this T descriptor, float factor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.DecorationThickness(factor));

    /// <summary>Weight 100.</summary>
    /// <param name="descriptor">The text.</param>
    public static T Thin<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Thin());

    /// <summary>Weight 200.</summary>
    /// <param name="descriptor">The text.</param>
    public static T ExtraLight<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.ExtraLight());

    /// <summary>Weight 300.</summary>
    /// <param name="descriptor">The text.</param>
    public static T Light<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Light());

    /// <summary>Weight 400, running text.</summary>
    /// <param name="descriptor">The text.</param>
    public static T NormalWeight<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.NormalWeight());

    /// <summary>Weight 500.</summary>
    /// <param name="descriptor">The text.</param>
    public static T Medium<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Medium());

    /// <summary>Weight 600.</summary>
    /// <param name="descriptor">The text.</param>
    public static T SemiBold<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.SemiBold());

    /// <summary>Weight 700.</summary>
    /// <param name="descriptor">The text.</param>
    public static T Bold<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Bold());

    /// <summary>Weight 800.</summary>
    /// <param name="descriptor">The text.</param>
    public static T ExtraBold<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.ExtraBold());

    /// <summary>Weight 900.</summary>
    /// <param name="descriptor">The text.</param>
    public static T Black<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.Black());

    /// <summary>Weight 1000.</summary>
    /// <param name="descriptor">The text.</param>
    public static T ExtraBlack<T>(this T descriptor) where T : TextSpanDescriptor =>
        descriptor.Restyle(style => style.ExtraBlack());
}
