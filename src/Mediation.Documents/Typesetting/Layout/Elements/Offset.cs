using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element drawn beside its place.</summary>
internal sealed class Offset : Container
{
    public float X { get; init; }
    public float Y { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Moved(this, plan);
    }

    private sealed class Moved(Offset offset, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box) =>
            Inner.Paint(canvas, box with { X = box.X + offset.X, Y = box.Y + offset.Y });
    }
}
