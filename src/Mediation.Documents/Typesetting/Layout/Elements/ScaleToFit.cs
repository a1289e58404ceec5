using System.Numerics;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element made smaller until it fits.</summary>
internal sealed class ScaleToFit : Container
{
    // Halving an interval eight times finds the scale to half a percent.
    private const int Steps = 8;

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        if (plan.Fit is Fit.Empty or Fit.All)
            return plan;

        (Plan Plan, float Scale)? best = null;
        float fits = 0, tooLarge = 1;
        for (var step = 0; step < Steps; step++)
        {
            var scale = (fits + tooLarge) / 2;
            plan = Child.Layout(new Size(room.Width / scale, room.Height / scale), progress, context);

            if (plan.Fit is Fit.Empty or Fit.All)
                (best, fits) = ((plan, scale), scale);
            else
                tooLarge = scale;
        }

        return best is { } found ? new Scaled(found.Plan, found.Scale) : Plan.DoesNotFit(this, room);
    }

    private sealed class Scaled(Plan inner, float scale)
        : WrappingPlan(inner, new Size(inner.Size.Width * scale, inner.Size.Height * scale))
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            canvas.Transform(Matrix3x2.CreateScale(scale) * Matrix3x2.CreateTranslation(box.X, box.Y));
            Inner.Paint(canvas, new Box(0, 0, box.Width / scale, box.Height / scale));
            canvas.Restore();
        }
    }
}
