using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Taking all the room there is.</summary>
public static class ExtendExtensions
{
    /// <summary>Takes all the width and height there is.</summary>
    /// <param name="element">The container.</param>
    public static IContainer Extend(this IContainer element) => element.Put(new Extend { Horizontal = true, Vertical = true });

    /// <summary>Takes all the width there is.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ExtendHorizontal(this IContainer element) => element.Put(new Extend { Horizontal = true });

    /// <summary>Takes all the height there is.</summary>
    /// <param name="element">The container.</param>
    public static IContainer ExtendVertical(this IContainer element) => element.Put(new Extend { Vertical = true });
}
