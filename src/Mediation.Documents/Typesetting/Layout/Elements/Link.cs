using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that leads to an address or a section.</summary>
internal sealed class Link : Container
{
    public required string Target { get; init; }
    public required bool IsSection { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Linked(this, plan);
    }

    private sealed class Linked(Link link, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            Inner.Paint(canvas, box);
            canvas.Link(box, link.Target, link.IsSection);
        }
    }
}
