using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>Elements below each other.</summary>
internal sealed class Column : Element
{
    public List<Container> Items { get; } = [];
    public float Spacing { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (Items.Count == 0)
            return Plan.Skipped;
        if (progress == Progress.Done)
            return Plan.Nothing;
        if (room.IsNegative())
            return Plan.DoesNotFit(this, room);

        var (index, inner) = progress is AtItem at ? (at.Index, at.Inner) : (0, null);
        var placed = new List<(float Y, Plan Plan)>();
        float width = 0, bottom = 0;
        Plan? refusal = null;
        Progress? rest = null;

        for (; index < Items.Count && rest is null; index++)
        {
            var spacing = bottom > 0 ? Spacing : 0;
            var height = room.Height - bottom - spacing;

            // What takes no room, such as a page break, fits even where nothing else does.
            var isFull = height < Size.Epsilon;
            var plan = Items[index].Layout(isFull ? Size.Zero : new Size(room.Width, height), inner, context);
            inner = null;

            if (plan.Fit == Fit.None || (isFull && plan.TakesRoom))
            {
                refusal = plan;
                rest = new AtItem(index, null);
                break;
            }

            var y = bottom + (plan.TakesRoom ? spacing : 0);
            placed.Add((y, plan));
            bottom = y + plan.Size.Height;
            width = Math.Max(width, plan.Size.Width);

            if (plan.Fit == Fit.Part)
                rest = new AtItem(index, plan.Rest);
        }

        if (placed.Count == 0)
            return refusal is { Fit: Fit.None } ? refusal : Plan.DoesNotFit(this, room);

        return new Stacked(placed, new Size(width, bottom), rest);
    }

    private sealed class AtItem(int index, Progress? inner) : Progress
    {
        public int Index => index;

        public Progress? Inner => inner;
    }

    private sealed class Stacked(List<(float Y, Plan Plan)> items, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            foreach (var (y, plan) in items)
                plan.Paint(canvas, new Box(box.X, box.Y + y, box.Width, plan.Size.Height));
        }
    }
}
