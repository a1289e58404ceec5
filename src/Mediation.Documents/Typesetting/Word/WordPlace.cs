using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Word;

/// <summary>Where something goes in a Word file, and what it takes over from what is around it. Lengths in points.</summary>
internal sealed record WordPlace
{
    /// <summary>The room there is from left to right.</summary>
    public required float Width { get; init; }

    /// <summary>Style of texts that don't say otherwise.</summary>
    public required TextStyle Style { get; init; }

    /// <summary>Distance from the left edge of the page's text, or of the cell.</summary>
    public float Left { get; init; }

    /// <summary>Distance from the right edge.</summary>
    public float Right { get; init; }

    /// <summary>Alignment of paragraphs that have none.</summary>
    public HorizontalAlignment? Horizontal { get; init; }

    /// <summary>What stands here stays on one page, as far as Word can.</summary>
    public bool IsKept { get; init; }

    /// <summary>The place inside this one, narrower on both sides.</summary>
    public WordPlace Inset(float left, float right) =>
        this with { Width = Width - left - right, Left = Left + left, Right = Right + right };
}
