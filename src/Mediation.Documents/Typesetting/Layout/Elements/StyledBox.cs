using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A box with lines around it and a colour behind it. The lines take no room.</summary>
internal sealed class StyledBox : Container
{
    public float Left { get; set; }
    public float Top { get; set; }
    public float Right { get; set; }
    public float Bottom { get; set; }
    public Color LineColor { get; set; } = Colors.Black;
    public Color FillColor { get; set; } = Colors.Transparent;
    public float CornerRadius { get; set; }

    /// <summary>How much of a line lies outside the box: 0 to 1.</summary>
    public float? LineAlignment { get; set; }

    private bool IsUniform => Left > 0 && Left == Top && Left == Right && Left == Bottom;

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Boxed(this, plan);
    }

    private void PaintFill(PageCanvas canvas, Box box)
    {
        if (CornerRadius > 0)
            canvas.FillRoundedRectangle(box, CornerRadius, FillColor);
        else
            canvas.FillRectangle(box, FillColor);
    }

    private void PaintLines(PageCanvas canvas, Box box)
    {
        // Where the middle of each line runs, measured from the edge inwards.
        var inside = 0.5f - (LineAlignment ?? (CornerRadius > 0 ? 0f : 0.5f));
        var middle = box.Inset(Left * inside, Top * inside, Right * inside, Bottom * inside);

        if (IsUniform && CornerRadius > 0)
            canvas.StrokeRoundedRectangle(middle, CornerRadius - (Left * inside), Left, LineColor);
        else if (IsUniform)
            canvas.StrokeRectangle(middle, Left, LineColor);
        else
            PaintSingleLines(canvas, middle);
    }

    // Lines reach into the corners by half the thickness of the line they meet.
    private void PaintSingleLines(PageCanvas canvas, Box middle)
    {
        canvas.StrokeLine(middle.X - (Left / 2), middle.Y, middle.Right + (Right / 2), middle.Y, Top, LineColor);
        canvas.StrokeLine(middle.X - (Left / 2), middle.Bottom, middle.Right + (Right / 2), middle.Bottom, Bottom, LineColor);
        canvas.StrokeLine(middle.X, middle.Y - (Top / 2), middle.X, middle.Bottom + (Bottom / 2), Left, LineColor);
        canvas.StrokeLine(middle.Right, middle.Y - (Top / 2), middle.Right, middle.Bottom + (Bottom / 2), Right, LineColor);
    }

    private sealed class Boxed(StyledBox style, Plan inner) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            style.PaintFill(canvas, box);
            Inner.Paint(canvas, box);
            style.PaintLines(canvas, box);
        }
    }
}
