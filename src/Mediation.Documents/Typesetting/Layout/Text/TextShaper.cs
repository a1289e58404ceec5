using System.Globalization;
using System.Text;
using Mediation.Documents.Typesetting.Fonts;

namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Finds the glyph and the width of every character of a text.</summary>
internal sealed class TextShaper
{
    // Punctuation keeps this much blank around its ink when it is squeezed, and gives up at most half its square.
    private const float BlankKept = 0.05f;
    private const float BlankGiven = 0.5f;

    // A full-width mark is recognised by its width: the same “ ” are narrow in fonts made for English.
    private const float FullWidth = 0.95f;

    private readonly List<Paragraph> _paragraphs = [];
    private TextUnit[] _units;
    private int _count;
    private int _paragraphStart;

    private TextShaper(int capacity) => _units = new TextUnit[capacity];

    /// <summary>Shapes the pieces of a text.</summary>
    /// <exception cref="MissingGlyphException">No font has one of the characters.</exception>
    public static ShapedText Shape(IReadOnlyList<(string Text, TextFormat Format)> pieces, TextFormat ownFormat)
    {
        // There are hardly ever fewer units than letters, so the array is right at once.
        var shaper = new TextShaper(pieces.Sum(piece => piece.Text.Length));
        foreach (var (text, format) in pieces)
            shaper.Add(text, format);

        shaper.EndParagraph(pieces.Count > 0 ? pieces[^1].Format : ownFormat);
        return shaper.Finish();
    }

    private ShapedText Finish()
    {
        JoinDashes(_units.AsSpan(0, _count));
        SqueezeNeighbours(_units.AsSpan(0, _count));
        Array.Resize(ref _units, _count);
        return new ShapedText(_units, _paragraphs);
    }

    private void Add(string text, TextFormat format)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or '\v' or '\f' or 0x0085 or 0x2028 or 0x2029:
                    EndParagraph(format);
                    break;
                case '\t':
                    AddGlyph(new Rune(' '), text, format);
                    break;
                case 0x200B:
                    MarkLast((ref TextUnit unit) => unit.MayBreakAfter = true);
                    break;
                case 0x2060 or 0xFEFF:
                    MarkLast((ref TextUnit unit) => unit.MayNotBreakAfter = true);
                    break;
                default:
                    if (!IsInvisible(rune))
                        AddGlyph(rune, text, format);
                    break;
            }
        }
    }

    private void AddGlyph(Rune rune, string text, TextFormat format)
    {
        if (!format.Fonts.TryFind(rune.Value, out var face, out var glyph) && !TryStandIn(rune, format, out face, out glyph))
            throw format.Fonts.Missing(rune, text);

        var characterClass = CharacterClassification.Of(rune.Value);
        var unit = new TextUnit
        {
            CodePoint = rune.Value,
            Glyph = glyph,
            Class = characterClass,
            Face = face,
            Format = format,
            Advance = (face.ToEm(face.AdvanceOf(glyph)) * format.Size) + format.LetterSpacing,
        };

        if (characterClass is CharacterClass.Space or CharacterClass.NoBreakSpace)
            unit.Advance += format.WordSpacing;
        if (characterClass is CharacterClass.Opening or CharacterClass.Closing)
            MeasureBlank(ref unit);
        if (format.HasUnderline && LineRules.IsHanging(characterClass))
            unit.Class = CharacterClass.Ideograph; // a blank to write on: as solid as a character

        _units[_count++] = unit;
    }

    // Spaces of every width are blanks, which every font can show.
    private static bool TryStandIn(Rune rune, TextFormat format, out FontFace face, out ushort glyph)
    {
        (face, glyph) = (format.Fonts.Primary, 0);
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && format.Fonts.TryFind(' ', out face, out glyph);
    }

    private static void MeasureBlank(ref TextUnit unit)
    {
        var face = unit.Face;
        var width = face.ToEm(face.AdvanceOf(unit.Glyph));
        if (width < FullWidth)
            return;

        var outline = face.OutlineOf(unit.Glyph);
        var blank = unit.Class == CharacterClass.Opening ? face.ToEm(outline.XMin) : width - face.ToEm(outline.XMax);
        var given = Math.Clamp(blank - BlankKept, 0, BlankGiven) * unit.Format.Size;

        if (unit.Class == CharacterClass.Opening)
            unit.BlankBefore = given;
        else
            unit.BlankAfter = given;
    }

    // A Chinese dash is one stroke two characters long, at half their height. Fonts that have the short and low one of
    // English in its place have the stroke among the lines that tables are drawn with.
    private static void JoinDashes(Span<TextUnit> units)
    {
        const int EmDash = 0x2014, Stroke = 0x2500;

        for (var i = 0; i + 1 < units.Length; i++)
        {
            var face = units[i].Face;
            if (units[i].CodePoint != EmDash || units[i + 1].CodePoint != EmDash || units[i + 1].Format != units[i].Format)
                continue;

            var dash = face.GlyphOf(EmDash);
            var stroke = face.GlyphOf(Stroke);
            if (stroke == 0 || face.ToEm(face.AdvanceOf(dash)) >= FullWidth || face.ToEm(face.AdvanceOf(stroke)) < FullWidth)
                continue;

            foreach (ref var unit in units.Slice(i, 2))
            {
                unit.Glyph = stroke;
                unit.Advance = (face.ToEm(face.AdvanceOf(stroke)) * unit.Format.Size) + unit.Format.LetterSpacing;
            }
        }
    }

    // Two marks in a row, such as 。” or ））, leave a hole of a whole square between them if one doesn't give way.
    private static void SqueezeNeighbours(Span<TextUnit> units)
    {
        for (var i = 0; i + 1 < units.Length; i++)
        {
            ref var unit = ref units[i];
            ref var next = ref units[i + 1];

            if (unit.Class == CharacterClass.Closing && next.Class is CharacterClass.Closing or CharacterClass.Opening)
            {
                unit.Advance -= unit.BlankAfter;
                unit.BlankAfter = 0;
            }
            else if (unit.Class == CharacterClass.Opening && next.Class == CharacterClass.Opening)
            {
                unit.Advance -= next.BlankBefore;
                next.BlankBefore = 0;
            }
        }
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ||
        rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private delegate void Change(ref TextUnit unit);

    private void MarkLast(Change change)
    {
        if (_count > _paragraphStart)
            change(ref _units[_count - 1]);
    }

    private void EndParagraph(TextFormat format)
    {
        _paragraphs.Add(new Paragraph(_paragraphStart, _count, format));
        _paragraphStart = _count;
    }
}
