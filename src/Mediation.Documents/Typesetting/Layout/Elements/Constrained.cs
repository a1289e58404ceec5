using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element with limits to its size.</summary>
internal sealed class Constrained : Container
{
    public float? MinWidth { get; set; }
    public float? MaxWidth { get; set; }
    public float? MinHeight { get; set; }
    public float? MaxHeight { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if ((MinWidth ?? 0).Exceeds(room.Width) || (MinHeight ?? 0).Exceeds(room.Height))
            return Plan.DoesNotFit(this, room);

        var plan = Child.Layout(Limit(room), progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Limited(this, plan);
    }

    private Size Limit(Size size) => new(
        Math.Min(size.Width, MaxWidth ?? float.MaxValue),
        Math.Min(size.Height, MaxHeight ?? float.MaxValue));

    private sealed class Limited(Constrained limits, Plan inner) : WrappingPlan(inner, new Size(
        Math.Max(inner.Size.Width, limits.MinWidth ?? 0),
        Math.Max(inner.Size.Height, limits.MinHeight ?? 0)))
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var size = limits.Limit(box.Size);
            Inner.Paint(canvas, box with { Width = size.Width, Height = size.Height });
        }
    }
}
