namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Using components.</summary>
public static class ComponentExtensions
{
    /// <summary>Fills the container with a component.</summary>
    /// <param name="element">The container.</param>
    /// <param name="component">The component.</param>
    public static void Component<T>(this IContainer element, T component) where T : IComponent =>
        component.Compose(element.Container());

    /// <summary>Fills the container with a component that needs nothing to be told.</summary>
    /// <param name="element">The container.</param>
    public static void Component<T>(this IContainer element) where T : IComponent, new() =>
        element.Component(new T());
}
