namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>Repeating content that is shown only the first time.</summary>
internal sealed class ShowOnce : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) =>
        context.Repetition > 0 ? Plan.Skipped : Child.Layout(room, progress, context);
}

/// <summary>Repeating content that is left out the first time.</summary>
internal sealed class SkipOnce : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) =>
        context.Repetition == 0 ? Plan.Skipped : Child.Layout(room, progress, context);
}

/// <summary>An element that is shown on some pages only.</summary>
internal sealed class ShowIf : Container
{
    public required Predicate<ShowIfContext> Predicate { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        var page = new ShowIfContext(context.Page.Number, context.Page.Run.TotalPages());
        return Predicate(page) ? Child.Layout(room, progress, context) : Plan.Skipped;
    }
}

/// <summary>An element shown again beside whatever goes on over several pages.</summary>
internal sealed class RepeatContent : Container
{
    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) => progress == Progress.Done
        ? Child.Layout(room, null, context with { Repetition = context.Repetition + 1 })
        : Child.Layout(room, progress, context);
}
