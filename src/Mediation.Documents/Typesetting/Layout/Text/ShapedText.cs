namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>A paragraph: its units, and what its lines look like when it has none.</summary>
internal readonly record struct Paragraph(int Start, int End, TextFormat Format);

/// <summary>A text as a row of glyphs, in paragraphs.</summary>
internal sealed class ShapedText(TextUnit[] units, IReadOnlyList<Paragraph> paragraphs)
{
    // A mark that gives up all its blank looks like a Latin one; so much of it may go.
    private const float Squeezable = 0.7f;

    public TextUnit[] Units => units;

    public IReadOnlyList<Paragraph> Paragraphs => paragraphs;

    /// <summary>Whether a line may end after a unit; another follows it.</summary>
    public bool MayBreakAfter(int index)
    {
        ref var unit = ref units[index];
        if (unit.MayBreakAfter)
            return true;

        if (unit.MayNotBreakAfter)
            return false;

        // Spaces hang over the end of a line, so what stands before them is what ends it.
        var last = index;
        while (last > 0 && LineRules.IsHanging(units[last].Class))
            last--;

        var before = last > 0 ? units[last - 1].Class : CharacterClass.Ideograph;
        return last < index
            ? LineRules.MayBreakAfterSpace(units[last].Class, units[index + 1].Class)
            : LineRules.MayBreak(before, unit.Class, units[index + 1].Class);
    }

    /// <summary>How much the gap after a unit can be squeezed; another follows it.</summary>
    public float SqueezeAfter(int index) => Squeezable * (units[index].BlankAfter + units[index + 1].BlankBefore);
}
