namespace Mediation.Documents.Typesetting.Layout.Elements;

/// <summary>An element whose texts have a style unless they say otherwise.</summary>
internal sealed class StyledText : Container
{
    private (TextStyle Outer, TextStyle Merged)? _last;

    public required TextStyle Style { get; init; }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context)
    {
        // Kept so that texts inside see the same style each time and needn't be shaped again.
        if (_last is not { } last || !ReferenceEquals(last.Outer, context.Style))
            _last = last = (context.Style, Style.Within(context.Style));

        return Child.Layout(room, progress, context with { Style = last.Merged });
    }
}
