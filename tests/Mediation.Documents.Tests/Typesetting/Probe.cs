using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Fonts;
using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Tests.Typesetting;

/// <summary>
/// An element of a known size that notes where it is drawn. One with several parts is split like a text of as many
/// lines.
/// </summary>
internal sealed class Probe(float width, float height, int parts = 1) : Element
{
    /// <summary>Where it was drawn, page by page: number of the page and the place.</summary>
    public List<(int Page, Box Box)> Drawn { get; } = [];

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var begun = (progress as AtPart)?.Part ?? 0;
        var fitting = Math.Min(parts - begun, (int)((room.Height + Size.Epsilon) / height));
        if (room.IsNegative() || width.Exceeds(room.Width) || fitting <= 0)
            return Plan.DoesNotFit(this, room);

        var rest = begun + fitting < parts ? new AtPart(begun + fitting) : null;
        return new Placed(this, context.Page.Number, new Size(width, fitting * height), rest);
    }

    private sealed class AtPart(int part) : Progress
    {
        public int Part => part;
    }

    private sealed class Placed(Probe probe, int page, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box) => probe.Drawn.Add((page, canvas.ToPage(box)));
    }
}

/// <summary>Sets probes on pages of 100 × 100 points.</summary>
internal static class ProbePages
{
    public const float Side = 100;

    /// <summary>Puts the probe into the container.</summary>
    public static void Probe(this IContainer container, Probe probe) => container.Child = probe;

    /// <summary>Sets the content and returns the number of pages.</summary>
    public static int Set(Action<IContainer> content) => Set(page => content(page.Content()));

    /// <summary>Sets the pages described and returns their number.</summary>
    public static int Set(Action<PageDescriptor> describe)
    {
        var container = new DocumentContainer();
        container.Page(page =>
        {
            page.Size(Side, Side);
            describe(page);
        });

        var run = new Run(FontLibrary.Shared, null);
        using var drawn = Typesetter.Draw(container.Pages, run);
        return drawn.Pages.Count;
    }
}
