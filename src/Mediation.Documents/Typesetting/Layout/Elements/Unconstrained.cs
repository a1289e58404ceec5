using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that is as large as it wants and takes no room.</summary>
internal sealed class Unconstrained : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(Size.Max, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Free(plan);
    }

    private sealed class Free(Plan inner) : WrappingPlan(inner, Size.Zero)
    {
        public override void Paint(PageCanvas canvas, Box box) =>
            Inner.Paint(canvas, new Box(box.X, box.Y, Inner.Size.Width, Inner.Size.Height));
    }
}
