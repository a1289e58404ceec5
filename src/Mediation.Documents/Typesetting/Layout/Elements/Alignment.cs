using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

internal enum HorizontalAlignment { Left, Center, Right }

internal enum VerticalAlignment { Top, Middle, Bottom }

/// <summary>An element that keeps its size and stands somewhere within a larger place.</summary>
internal sealed class Alignment : Container
{
    public HorizontalAlignment? Horizontal { get; set; }
    public VerticalAlignment? Vertical { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Aligned(this, plan);
    }

    private sealed class Aligned(Alignment alignment, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var width = alignment.Horizontal is null ? box.Width : Math.Min(Inner.Size.Width, box.Width);
            var height = alignment.Vertical is null ? box.Height : Math.Min(Inner.Size.Height, box.Height);

            var x = box.X + (alignment.Horizontal ?? HorizontalAlignment.Left) switch
            {
                HorizontalAlignment.Left => 0,
                HorizontalAlignment.Center => (box.Width - width) / 2,
                HorizontalAlignment.Right => box.Width - width,
            };
            var y = box.Y + (alignment.Vertical ?? VerticalAlignment.Top) switch
            {
                VerticalAlignment.Top => 0,
                VerticalAlignment.Middle => (box.Height - height) / 2,
                VerticalAlignment.Bottom => box.Height - height,
            };

            Inner.Paint(canvas, new Box(x, y, width, height));
        }
    }
}
