namespace Mediation.Documents.Components;

/// <summary>The word across a page that isn't issued yet, in solid grey: transparency is barred from archives.</summary>
internal sealed class DraftWatermark(PageWording wording, Typography typography) : IComponent
{
    private const float Width = 520;
    private const float Height = 200;
    private const float Angle = -45;

    public void Compose(IContainer container) =>
        container.AlignCenter().AlignMiddle().Unconstrained().Rotate(Angle)
            .OffsetX(-Width / 2).OffsetY(-Height / 2).Width(Width).Height(Height)
            .AlignMiddle().AlignCenter().Text(wording.Draft).Style(typography.Watermark);
}
