using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>A part of the document that has a name.</summary>
internal sealed class Section : Container
{
    public required string Name { get; init; }

    /// <summary>What the outline calls it, if not by its name.</summary>
    public string? Title { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit is Fit.Empty or Fit.None ? plan : new Named(this, plan, context.Page);
    }

    private sealed class Named(Section section, Plan inner, PageScope page) : WrappingPlan(inner)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            page.Run.EnterSection(section.Name, section.Title ?? section.Name, page.Number, canvas.ToPage(box));
            Inner.Paint(canvas, box);
            page.Run.LeaveSection();
        }
    }
}
