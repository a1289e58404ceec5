using System.Numerics;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element turned by quarters; width and height change places with every one.</summary>
internal sealed class QuarterTurn : Container
{
    /// <summary>Number of quarters with the clock.</summary>
    public int Quarters { get; set; }

    private int Turn => ((Quarters % 4) + 4) % 4;

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(Turned(room), progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new TurnedPlan(this, plan);
    }

    private Size Turned(Size size) => Turn % 2 == 0 ? size : new Size(size.Height, size.Width);

    private sealed class TurnedPlan(QuarterTurn turn, Plan inner) : WrappingPlan(inner, turn.Turned(inner.Size))
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var size = turn.Turned(box.Size);
            var matrix = turn.Turn switch
            {
                1 => new Matrix3x2(0, 1, -1, 0, box.Right, box.Y),
                2 => new Matrix3x2(-1, 0, 0, -1, box.Right, box.Bottom),
                3 => new Matrix3x2(0, -1, 1, 0, box.X, box.Bottom),
                _ => Matrix3x2.CreateTranslation(box.X, box.Y),
            };

            canvas.Transform(matrix);
            Inner.Paint(canvas, new Box(0, 0, size.Width, size.Height));
            canvas.Restore();
        }
    }
}
