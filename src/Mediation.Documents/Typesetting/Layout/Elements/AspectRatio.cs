using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that keeps the proportion of width to height.</summary>
internal sealed class AspectRatio : Container
{
    public float Ratio { get; init; }
    public AspectRatioOption Option { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var size = Fill(room);
        if (size.Width.Exceeds(room.Width) || size.Height.Exceeds(room.Height))
            return Plan.DoesNotFit(this, room);

        var plan = Child.Layout(size, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Proportioned(this, plan, size);
    }

    private Size Fill(Size room)
    {
        var byWidth = new Size(room.Width, room.Width / Ratio);
        var byHeight = new Size(room.Height * Ratio, room.Height);

        return Option switch
        {
            AspectRatioOption.FitWidth => byWidth,
            AspectRatioOption.FitHeight => byHeight,
            AspectRatioOption.FitArea => byWidth.Height <= room.Height ? byWidth : byHeight,
        };
    }

    private sealed class Proportioned(AspectRatio element, Plan inner, Size size) : WrappingPlan(inner, size)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var size = element.Fill(box.Size);
            Inner.Paint(canvas, box with { Width = size.Width, Height = size.Height });
        }
    }
}
