using Mediation.Documents.Typesetting.Layout;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Putting elements into containers.</summary>
internal static class ContainerPlacement
{
    /// <summary>Puts the element into the container and returns it, so that the next call goes into the element.</summary>
    public static T Put<T>(this IContainer container, T element) where T : Element
    {
        if (!ReferenceEquals(container, element))
            container.Child = element;

        return element;
    }
}
