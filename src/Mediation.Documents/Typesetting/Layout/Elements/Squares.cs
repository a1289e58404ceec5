using System.Collections;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A grid of dark squares, as large as a square place lets it be.</summary>
internal sealed class Squares : Element
{
    public required IReadOnlyList<BitArray> Rows { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var side = Math.Min(room.Width, room.Height);
        return new Drawn(this, new Size(side, side));
    }

    private sealed class Drawn(Squares squares, Size size) : Plan(Fit.All, size)
    {
        public override void Paint(PageCanvas canvas, Box box) => canvas.FillSquares(box, squares.Rows, Colors.Black);
    }
}
