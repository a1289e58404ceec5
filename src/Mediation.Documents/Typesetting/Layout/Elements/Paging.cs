using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element that is never split: it goes to the next page rather.</summary>
internal sealed class ShowEntire : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit == Fit.Part ? Plan.DoesNotFit(this, room) : plan;
    }
}

/// <summary>An element that isn't begun with less than some height, if it is to be split at all.</summary>
internal sealed class EnsureSpace : Container
{
    public float MinHeight { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress is not null)
            return Child.Layout(room, Begun.Of(progress), context).AfterItsFirstPage();

        var plan = Child.Layout(room, null, context);
        var isBegun = plan.Fit is Fit.Empty or Fit.All || (plan.Fit == Fit.Part && plan.Size.Height >= MinHeight);
        return isBegun ? plan.AfterItsFirstPage() : Plan.Later(new Begun(null));
    }
}

/// <summary>An element that rather goes to the next page than being split, and is split there if it must be.</summary>
internal sealed class PreventPageBreak : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress is not null)
            return Child.Layout(room, Begun.Of(progress), context).AfterItsFirstPage();

        var plan = Child.Layout(room, null, context);
        return plan.Fit is Fit.Empty or Fit.All ? plan : Plan.Later(new Begun(null));
    }
}

/// <summary>The first of several ways to show the same thing that fits whole; where none does, the first of all.</summary>
internal sealed class FirstThatFits : Element
{
    public List<Element> Ways { get; } = [];

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        // What was begun or put off goes on as it should be.
        if (progress is null)
        {
            foreach (var way in Ways)
            {
                var plan = way.Layout(room, null, context);
                if (plan.Fit is Fit.Empty or Fit.All)
                    return plan;
            }
        }

        return Ways[0].Layout(room, progress, context);
    }
}

/// <summary>The end of a page.</summary>
internal sealed class PageBreak : Element
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) =>
        progress is null ? Plan.Later(new Begun(null)) : Plan.Skipped;
}

/// <summary>An element whose rest is dropped.</summary>
internal sealed class StopPaging : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var plan = Child.Layout(room, progress, context);
        return plan.Fit switch
        {
            Fit.Empty or Fit.All => plan,
            Fit.None => Plan.Nothing,
            Fit.Part => new CutOff(plan),
        };
    }

    private sealed class CutOff(Plan inner) : Plan(Fit.All, inner.Size)
    {
        public override void Paint(PageCanvas canvas, Box box) => inner.Paint(canvas, box);
    }
}

/// <summary>Plans of elements that only care whether they have begun.</summary>
internal static class FirstPage
{
    /// <summary>The same plan, remembering that the element has begun.</summary>
    public static Plan AfterItsFirstPage(this Plan plan) => plan.Fit == Fit.Part ? new BegunPlan(plan) : plan;

    private sealed class BegunPlan(Plan inner) : WrappingPlan(inner, inner.Size, new Begun(inner.Rest))
    {
        public override void Paint(PageCanvas canvas, Box box) => Inner.Paint(canvas, box);
    }
}
