using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Taking no more room than needed.</summary>
public static class ShrinkExtensions
{
    /// <summary>Takes no more width and height than the content needs.</summary>
    /// <param name="element">The container.</param>
    public static IContainer Shrink(this IContainer element) => element.Put(new Shrink { Horizontal = true, Vertical = true });

    /// <summary>Takes no more width than the content needs.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ShrinkHorizontal(this IContainer element) => element.Put(new Shrink { Horizontal = true });

    /// <summary>Takes no more height than the content needs.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ShrinkVertical(this IContainer element) => element.Put(new Shrink { Vertical = true });
}
