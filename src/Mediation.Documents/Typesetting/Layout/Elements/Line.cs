using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A rule as long as its place.</summary>
internal sealed class Line : Element
{
    public required bool IsVertical { get; init; }
    public required float Thickness { get; init; }
    public Color Color { get; set; } = Colors.Black;
    public float[] DashPattern { get; set; } = [];

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var size = IsVertical ? new Size(Thickness, 0) : new Size(0, Thickness);
        return size.Width.Exceeds(room.Width) || size.Height.Exceeds(room.Height)
            ? Plan.DoesNotFit(this, room)
            : new Drawn(this, size);
    }

    private sealed class Drawn(Line line, Size size) : Plan(Fit.All, size)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var half = line.Thickness / 2;
            if (line.IsVertical)
                canvas.StrokeLine(box.X + half, box.Y, box.X + half, box.Bottom, line.Thickness, line.Color, line.DashPattern);
            else
                canvas.StrokeLine(box.X, box.Y + half, box.Right, box.Y + half, line.Thickness, line.Color, line.DashPattern);
        }
    }
}
