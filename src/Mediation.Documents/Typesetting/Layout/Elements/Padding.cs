using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>Room left free around an element.</summary>
internal sealed class Padding : Container
{
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var inside = new Size(room.Width - Left - Right, room.Height - Top - Bottom);
        if (inside.IsNegative())
            return Plan.DoesNotFit(this, room);

        var plan = Child.Layout(inside, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Padded(this, plan);
    }

    private sealed class Padded(Padding padding, Plan inner) : WrappingPlan(inner, new Size(
        Math.Max(0, inner.Size.Width + padding.Left + padding.Right),
        Math.Max(0, inner.Size.Height + padding.Top + padding.Bottom)))
    {
        public override void Paint(PageCanvas canvas, Box box) =>
            Inner.Paint(canvas, box.Inset(padding.Left, padding.Top, padding.Right, padding.Bottom));
    }
}
