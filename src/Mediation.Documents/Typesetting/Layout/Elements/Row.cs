using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

internal enum RowItemKind { Relative, Constant, Auto }

/// <summary>An element of a row.</summary>
internal sealed class RowItem : Container
{
    public required RowItemKind Kind { get; init; }

    /// <summary>Its share of the width or its width, as the kind has it.</summary>
    public float Size { get; init; }
}

/// <summary>Elements beside each other, all as high as the highest.</summary>
internal sealed class Row : Element
{
    public List<RowItem> Items { get; } = [];
    public float Spacing { get; set; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (Items.Count == 0)
            return Plan.Skipped;
        if (progress == Progress.Done)
            return Plan.Nothing;

        var widths = Widths(room.Width, progress, context);
        if (widths.Any(width => width < -Size.Epsilon))
            return Plan.DoesNotFit(this, room);

        var plans = new Plan[Items.Count];
        for (var i = 0; i < plans.Length; i++)
        {
            plans[i] = Items[i].Layout(new Size(widths[i], room.Height), Parallel.Of(progress, i), context);
            if (plans[i].Fit == Fit.None)
                return plans[i];
        }

        var size = new Size(widths.Sum() + (Spacing * (Items.Count - 1)), plans.Max(plan => plan.Size.Height));
        return size.Width.Exceeds(room.Width)
            ? Plan.DoesNotFit(this, room)
            : new SideBySide(plans, widths, Spacing, size, Parallel.After(plans, progress));
    }

    /// <summary>How wide each element is where so much room is to be had.</summary>
    public float[] Widths(float available, Progress? progress, in LayoutContext context)
    {
        var widths = new float[Items.Count];
        var left = available - (Spacing * (Items.Count - 1));
        var shares = 0f;

        for (var i = 0; i < widths.Length; i++)
        {
            var item = Items[i];
            widths[i] = item.Kind switch
            {
                RowItemKind.Constant => item.Size,
                RowItemKind.Auto => item.Layout(Size.Max, Parallel.Of(progress, i), context).Size.Width,
                RowItemKind.Relative => 0,
            };

            left -= widths[i];
            shares += item.Kind == RowItemKind.Relative ? item.Size : 0;
        }

        for (var i = 0; i < widths.Length; i++)
        {
            if (Items[i].Kind == RowItemKind.Relative)
                widths[i] = left * Items[i].Size / shares;
        }

        return widths;
    }

    private sealed class SideBySide(Plan[] plans, float[] widths, float spacing, Size size, Progress? rest)
        : Plan(rest is null ? Fit.All : Fit.Part, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var x = box.X;
            for (var i = 0; i < plans.Length; i++)
            {
                plans[i].Paint(canvas, new Box(x, box.Y, widths[i], box.Height));
                x += widths[i] + spacing;
            }
        }
    }
}
