using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Pdf;

/// <content>Text.</content>
internal sealed partial class PageCanvas
{
    private const float Negligible = 0.004f;
    private const int Places = 2;

    private bool _isInText;
    private (float X, float Y) _lineOrigin;

    /// <summary>Draws glyphs of one font along a baseline.</summary>
    /// <param name="face">The font.</param>
    /// <param name="fontSize">Its size.</param>
    /// <param name="color">Colour of the glyphs.</param>
    /// <param name="x">Where the first begins.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="spacing">The spacing most of the glyphs have; any spacing comes out right, this one shortest.</param>
    /// <param name="glyphs">The glyphs.</param>
    public void DrawGlyphs(
        FontFace face, float fontSize, Color color, float x, float baseline, float spacing, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        if (glyphs.IsEmpty || color.Alpha == 0)
            return;

        var font = _resources.Embed(face);
        _fonts.Add(font);

        spacing = MathF.Round(spacing, 3);
        BeginText(color);
        SetFont(font, fontSize, spacing);
        MoveTo(x, baseline);
        WriteGlyphs(font, fontSize, spacing, glyphs);
    }

    private void WriteGlyphs(EmbeddedFont font, float fontSize, float spacing, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        // What the file says of distances is rounded; the difference is carried on to the next glyph, so that a
        // line ends where it should however long it is.
        var rest = 0f;
        _content.Write("[("u8);

        foreach (var glyph in glyphs)
        {
            if (Math.Abs(rest) > Negligible)
            {
                var adjustment = MathF.Round(-rest * 1000f / fontSize, 1);
                _content.Write($"){adjustment}(");
                rest += adjustment * fontSize / 1000f;
            }

            var number = font.Subset.Use(glyph.Glyph, glyph.CodePoint);
            _content.WriteStringByte((byte)(number >> 8));
            _content.WriteStringByte((byte)number);
            rest += glyph.Advance - spacing - (font.WidthOf(glyph.Glyph) * fontSize / 1000f);
        }

        _content.Write(")]TJ\n"u8);
    }

    private void BeginText(Color color)
    {
        if (_isInText && color == _state.Fill)
            return;

        SetFill(color);
        _content.Write("BT\n"u8);
        _isInText = true;
        _lineOrigin = (0, 0);
    }

    private void EndText()
    {
        if (!_isInText)
            return;

        _content.Write("ET\n"u8);
        _isInText = false;
    }

    private void SetFont(EmbeddedFont font, float fontSize, float spacing)
    {
        if (font != _state.Font || fontSize != _state.FontSize)
            _content.Write($"{font.Name} {fontSize} Tf\n");
        if (spacing != _state.CharacterSpacing)
            _content.Write($"{spacing} Tc\n");

        (_state.Font, _state.FontSize, _state.CharacterSpacing) = (font, fontSize, spacing);
    }

    private void MoveTo(float x, float baseline)
    {
        // Moves add up, so each starts from where the rounded ones before have led.
        var right = MathF.Round(x - _lineOrigin.X, Places);
        var up = MathF.Round(Up(baseline) - _lineOrigin.Y, Places);
        _content.Write($"{right} {up} Td\n");
        _lineOrigin = (_lineOrigin.X + right, _lineOrigin.Y + up);
    }
}
