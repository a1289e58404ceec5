using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

internal enum ImageScaling { FitWidth, FitHeight, FitArea, Stretch }

/// <summary>An image.</summary>
internal sealed class ImageElement : Element
{
    public required Image Image { get; init; }
    public ImageScaling Scaling { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var size = Fill(room);
        return room.IsNegative() || size.Width.Exceeds(room.Width) || size.Height.Exceeds(room.Height)
            ? Plan.DoesNotFit(this, room)
            : new Drawn(this, size);
    }

    private Size Fill(Size room)
    {
        var ratio = Image.Picture.AspectRatio;
        var byWidth = new Size(room.Width, room.Width / ratio);
        var byHeight = new Size(room.Height * ratio, room.Height);

        return Scaling switch
        {
            ImageScaling.FitWidth => byWidth,
            ImageScaling.FitHeight => byHeight,
            ImageScaling.FitArea => byWidth.Height <= room.Height ? byWidth : byHeight,
            ImageScaling.Stretch => room,
        };
    }

    private sealed class Drawn(ImageElement element, Size size) : Plan(Fit.All, size)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var shown = element.Scaling == ImageScaling.Stretch ? box.Size : Size;
            canvas.DrawImage(new Box(box.X, box.Y, shown.Width, shown.Height), element.Image);
        }
    }
}
