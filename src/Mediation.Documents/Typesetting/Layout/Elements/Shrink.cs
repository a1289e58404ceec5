using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that is drawn no larger than it needs to be, however large its place.</summary>
internal sealed class Shrink : Container
{
    public bool Horizontal { get; init; }
    public bool Vertical { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Shrunk(this, plan);
    }

    private sealed class Shrunk(Shrink shrink, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box) => Inner.Paint(canvas, box with
        {
            Width = shrink.Horizontal ? Inner.Size.Width : box.Width,
            Height = shrink.Vertical ? Inner.Size.Height : box.Height,
        });
    }
}
