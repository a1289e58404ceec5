using System.Numerics;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element turned around its top left corner; it takes the room it would take unturned.</summary>
internal sealed class Rotate : Container
{
    /// <summary>Degrees, with the clock.</summary>
    public float Angle { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Rotated(this, plan);
    }

    private sealed class Rotated(Rotate rotate, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            // Counting downwards, the positive direction of the mathematicians is that of the clock.
            var turn = Matrix3x2.CreateRotation(rotate.Angle * MathF.PI / 180);
            canvas.Transform(turn * Matrix3x2.CreateTranslation(box.X, box.Y));
            Inner.Paint(canvas, new Box(0, 0, box.Width, box.Height));
            canvas.Restore();
        }
    }
}
