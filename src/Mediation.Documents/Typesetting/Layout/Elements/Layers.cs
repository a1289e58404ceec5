using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>Elements on top of each other; one of them decides how much room they take.</summary>
internal sealed class Layers : Element
{
    public List<(Container Content, bool IsPrimary)> Items { get; } = [];

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var plans = new Plan[Items.Count];
        var primary = Items.FindIndex(layer => layer.IsPrimary);

        plans[primary] = Items[primary].Content.Layout(room, Parallel.Of(progress, primary), context);
        if (plans[primary].Fit is Fit.Empty or Fit.None)
            return plans[primary];

        for (var i = 0; i < plans.Length; i++)
        {
            if (i != primary)
                plans[i] = Items[i].Content.Layout(room, Parallel.Of(progress, i), context);
        }

        var rest = plans[primary].Fit == Fit.Part ? Parallel.After(plans, progress) : null;
        return new Overlaid(plans, plans[primary].Size, rest);
    }

    private sealed class Overlaid(Plan[] plans, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            foreach (var plan in plans.Where(plan => plan.Fit != Fit.None))
                plan.Paint(canvas, box);
        }
    }
}
