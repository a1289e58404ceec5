using Mediation.Documents.Typesetting.Pdf;

namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>Content with something above and below it that is shown again on every page.</summary>
internal sealed class Decoration : Element
{
    public Container Before { get; } = new();
    public Container Content { get; } = new();
    public Container After { get; } = new();

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        if (progress == Progress.Done)
            return Plan.Nothing;

        var going = progress as GoingOn;
        var repeated = context with { Repetition = going?.Pages ?? 0 };

        var before = Before.Layout(room, null, repeated);
        var after = After.Layout(room, null, repeated);
        if (before.Fit is Fit.None or Fit.Part || after.Fit is Fit.None or Fit.Part)
            return Plan.DoesNotFit(this, room);

        var height = room.Height - before.Size.Height - after.Size.Height;
        var content = Content.Layout(new Size(room.Width, height), going?.Content, context);
        if (content.Fit is Fit.None or Fit.Empty)
            return content;

        var size = new Size(
            Math.Max(content.Size.Width, Math.Max(before.Size.Width, after.Size.Width)),
            before.Size.Height + content.Size.Height + after.Size.Height);
        var rest = content.Fit == Fit.Part ? new GoingOn(content.Rest, (going?.Pages ?? 0) + 1) : null;
        return new Decorated(before, content, after, size, rest);
    }

    private sealed class GoingOn(Progress? content, int pages) : Progress
    {
        public Progress? Content => content;

        public int Pages => pages;
    }

    private sealed class Decorated(Plan before, Plan content, Plan after, Size size, Progress? rest)
        : Plan(content.Fit, size, rest)
    {
        public override void Paint(PageCanvas canvas, Box box)
        {
            var y = box.Y;
            foreach (var plan in (Plan[])[before, content, after])
            {
                plan.Paint(canvas, new Box(box.X, y, box.Width, plan.Size.Height));
                y += plan.Size.Height;
            }
        }
    }
}
