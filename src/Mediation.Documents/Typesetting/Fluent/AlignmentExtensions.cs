using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Where an element stands in a place that is larger than it needs.</summary>
public static class AlignmentExtensions
{
    /// <summary>At the left edge; a text put next sets its lines flush left.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignLeft(this IContainer element) => element.Align(horizontal: HorizontalAlignment.Left);

    /// <summary>In the middle between left and right; a text put next centres its lines.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignCenter(this IContainer element) => element.Align(horizontal: HorizontalAlignment.Center);

    /// <summary>At the right edge; a text put next sets its lines flush right.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignRight(this IContainer element) => element.Align(horizontal: HorizontalAlignment.Right);

    /// <summary>At the top.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignTop(this IContainer element) => element.Align(vertical: VerticalAlignment.Top);

    /// <summary>In the middle between top and bottom.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignMiddle(this IContainer element) => element.Align(vertical: VerticalAlignment.Middle);

    /// <summary>At the bottom.</summary>
    /// <param name="element">The container.</param>
    public static IContainer AlignBottom(this IContainer element) => element.Align(vertical: VerticalAlignment.Bottom);

    private static Alignment Align(
        this IContainer element, HorizontalAlignment? horizontal = null, VerticalAlignment? vertical = null)
    {
        var alignment = element as Alignment ?? new Alignment();
        alignment.Horizontal = horizontal ?? alignment.Horizontal;
        alignment.Vertical = vertical ?? alignment.Vertical;
        return element.Put(alignment);
    }
}
