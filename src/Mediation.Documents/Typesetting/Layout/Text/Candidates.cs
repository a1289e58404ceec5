namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>A place where a line could end.</summary>
/// <param name="End">The unit the next line would begin with; 0 when there is no such place.</param>
/// <param name="VisibleEnd">The unit after the last that would be drawn.</param>
/// <param name="Width">Width of what would be drawn.</param>
/// <param name="Overhang">Blank of the last mark that would lie beyond that.</param>
/// <param name="Squeezable">How much of that could be squeezed away.</param>
/// <param name="Squeeze">How much of that has to be: 0 to 1.</param>
internal readonly record struct LineEnd(int End, int VisibleEnd, float Width, float Overhang, float Squeezable, float Squeeze);

/// <summary>The places where a line of some width could end, found while its units are walked through.</summary>
internal sealed class Candidates(ShapedText text, int start, float width)
{
    // A last line of so few characters is lonely, and worth some trouble with the line before it...
    private const int Lonely = 2;

    // ...as long as that one is long enough to take the trouble without showing it; in multiples of the font size.
    private const float LongLine = 16;

    // The last that fits as it is and the one before it; the first behind them that fits when squeezed; and the last
    // that only respects the margin, for a word or a run of punctuation that is longer than a line.
    private LineEnd _natural, _earlier, _squeezed, _forced;

    private float _width, _squeezable;
    private float _visibleWidth, _visibleSqueezable;
    private int _visibleEnd;

    /// <summary>Adds a unit to the line.</summary>
    /// <returns>False when not even a squeezed line takes it.</returns>
    public bool Take(int index, bool isLast)
    {
        ref var unit = ref text.Units[index];
        _squeezable += index > start ? text.SqueezeAfter(index - 1) : 0;
        _width += unit.Advance;

        if (!LineRules.IsHanging(unit.Class))
            (_visibleWidth, _visibleSqueezable, _visibleEnd) = (_width, _squeezable, index + 1);

        // The blank half of a mark at the end of a line may lie beyond the margin.
        var blank = _visibleEnd > 0 ? text.Units[_visibleEnd - 1].BlankAfter : 0;
        var overhang = Math.Clamp(_visibleWidth - width, 0, blank);
        var needed = _visibleWidth - overhang - width;
        var end = new LineEnd(index + 1, Math.Max(start, _visibleEnd), _visibleWidth - overhang, overhang, _visibleSqueezable, 0);

        if (needed <= Size.Epsilon || _forced.End == 0)
            _forced = end;
        if (needed - _visibleSqueezable > Size.Epsilon)
            return false;

        if (isLast || text.MayBreakAfter(index))
        {
            if (needed <= Size.Epsilon)
                (_earlier, _natural) = (_natural, end);
            else if (_squeezed.End == 0)
                _squeezed = end with { Squeeze = Math.Min(1, needed / _visibleSqueezable) };
        }

        return true;
    }

    /// <summary>The best place.</summary>
    public LineEnd Choose(int endOfParagraph)
    {
        if (_natural.End == 0)
            return _squeezed.End > 0 ? _squeezed : _forced;
        if (_natural.End == endOfParagraph)
            return _natural;

        var character = text.Units[_natural.End].Format.Size;
        var leavesHole = width - _natural.Width > character - Size.Epsilon;
        var leavesLonely = endOfParagraph - _natural.End <= Lonely && width > LongLine * character;

        if (_squeezed.End > 0 && (leavesHole || (leavesLonely && _squeezed.End == endOfParagraph)))
            return _squeezed;

        return leavesLonely && !leavesHole && _earlier.End > 0 ? _earlier : _natural;
    }
}
