namespace Mediation.Documents.Typesetting.Layout;

/// <summary>Anything that takes room on a page.</summary>
internal abstract class Element : IElement;

/// <summary>Takes no room and draws nothing.</summary>
internal sealed class Empty : Element
{
    public static readonly Empty Instance = new();
}

/// <summary>A place for one element, and the base of every element that wraps one other.</summary>
internal class Container : Element, IContainer
{
    public Element Child { get; private set; } = Empty.Instance;

    IElement? IContainer.Child
    {
        get => Child;
        set => Child = (Element?)value ?? Empty.Instance;
    }
}
