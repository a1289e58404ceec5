using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>A text style with nothing left open, measured in points.</summary>
internal sealed class TextFormat
{
    private const float DefaultSize = 12;
    private static readonly string[] DefaultFamilies = ["Noto Serif SC"];

    public TextFormat(TextStyle style, FontLibrary fonts, LinkTarget? link)
    {
        Fonts = fonts.Resolve(style.FontFamilies ?? DefaultFamilies, (int)(style.Weight ?? FontWeight.Normal));
        Size = style.Size ?? DefaultSize;
        Color = style.Color ?? Colors.Black;
        Background = style.BackgroundColor ?? Colors.Transparent;
        LetterSpacing = (style.LetterSpacing ?? 0) * Size;
        WordSpacing = (style.WordSpacing ?? 0) * Size;
        HasUnderline = style.Underline ?? false;
        HasStrikethrough = style.Strikethrough ?? false;
        DecorationColor = style.DecorationColor ?? Color;
        DecorationThickness = style.DecorationThickness ?? 1;
        Link = link;
        (Ascent, Descent) = Heights(style.LineHeight);
    }

    public FontStack Fonts { get; }

    public float Size { get; }

    public Color Color { get; }

    public Color Background { get; }

    public float LetterSpacing { get; }

    public float WordSpacing { get; }

    public bool HasUnderline { get; }

    public bool HasStrikethrough { get; }

    public Color DecorationColor { get; }

    /// <summary>A multiple of what the font asks for.</summary>
    public float DecorationThickness { get; }

    public LinkTarget? Link { get; }

    /// <summary>Height of a line above its baseline.</summary>
    public float Ascent { get; }

    /// <summary>Height of a line below its baseline.</summary>
    public float Descent { get; }

    // A line height given as a factor is shared above and below the baseline as the font shares its own.
    private (float Ascent, float Descent) Heights(float? lineHeight)
    {
        var face = Fonts.Primary;
        var ascent = face.ToEm(face.Metrics.Ascent) * Size;
        var descent = -face.ToEm(face.Metrics.Descent) * Size;
        var gap = face.ToEm(face.Metrics.LineGap) * Size;

        if (lineHeight is not { } factor)
            return (ascent + (gap / 2), descent + (gap / 2));

        var scale = factor * Size / (ascent + descent);
        return (ascent * scale, descent * scale);
    }
}
