namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>A line of a text: which units, and how they are to be set.</summary>
internal sealed record TextLine
{
    /// <summary>Index of its paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Its first unit.</summary>
    public required int Start { get; init; }

    /// <summary>The unit the next line begins with.</summary>
    public required int End { get; init; }

    /// <summary>The unit after the last that is drawn: spaces at the end hang over.</summary>
    public required int VisibleEnd { get; init; }

    /// <summary>Width of what is drawn, indent included, after squeezing.</summary>
    public required float Width { get; init; }

    /// <summary>Blank of the last mark that lies beyond the width.</summary>
    public required float Overhang { get; init; }

    /// <summary>How much of the blank in its punctuation is squeezed away: 0 to 1.</summary>
    public required float Squeeze { get; init; }

    /// <summary>Room left free before its first unit.</summary>
    public required float Indent { get; init; }

    /// <summary>Room above it, when it isn't the first of its page.</summary>
    public required float SpaceAbove { get; init; }

    public required float Ascent { get; init; }

    public required float Descent { get; init; }

    /// <summary>Whether it ends its paragraph, and so isn't spread.</summary>
    public required bool EndsParagraph { get; init; }

    public float Height => Ascent + Descent;
}
