using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Content with something that repeats above and below it.</summary>
public static class DecorationExtensions
{
    /// <summary>Sets content between two parts that are shown again on every page it goes on to.</summary>
    /// <param name="element">The container.</param>
    /// <param name="handler">Fills the three parts.</param>
    public static void Decoration(this IContainer element, Action<DecorationDescriptor> handler) =>
        handler(new DecorationDescriptor(element.Put(new Decoration())));
}

/// <summary>Takes the three parts of a decoration.</summary>
public sealed class DecorationDescriptor
{
    private readonly Decoration _decoration;

    internal DecorationDescriptor(Decoration decoration) => _decoration = decoration;

    /// <summary>What is shown above the content on every page.</summary>
    public IContainer Before() => _decoration.Before;

    /// <inheritdoc cref="Before()"/>
    /// <param name="handler">Fills it.</param>
    public void Before(Action<IContainer> handler) => handler(Before());

    /// <summary>The content.</summary>
    public IContainer Content() => _decoration.Content;

    /// <inheritdoc cref="Content()"/>
    /// <param name="handler">Fills it.</param>
    public void Content(Action<IContainer> handler) => handler(Content());

    /// <summary>What is shown below the content on every page.</summary>
    public IContainer After() => _decoration.After;

    /// <inheritdoc cref="After()"/>
    /// <param name="handler">Fills it.</param>
    public void After(Action<IContainer> handler) => handler(After());
}
