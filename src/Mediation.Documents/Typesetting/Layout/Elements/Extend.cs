using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that takes all the room there is.</summary>
internal sealed class Extend : Container
{
    public bool Horizontal { get; init; }
    public bool Vertical { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Extended(plan, new Size(
            Horizontal ? room.Width : plan.Size.Width,
            Vertical ? room.Height : plan.Size.Height));
    }

    private sealed class Extended(Plan inner, Size size) : WrappingPlan(inner, size)
    {
        public override void Paint(PageCanvas canvas, Box box) => Inner.Paint(canvas, box);
    }
}
