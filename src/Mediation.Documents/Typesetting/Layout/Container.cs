namespace Mediation.Documents.Typesetting.Layout;

/// <summary>A place for one element, and the base of every element that wraps one other.</summary>
internal class Container : Element, IContainer
{
    protected Element Child { get; private set; } = Empty.Instance;

    IElement? IContainer.Child
    {
        get => Child;
        set => Child = (Element?)value ?? Empty.Instance;
    }

    public override Plan Layout(Size room, Progress? progress, in LayoutContext context) =>
        Child.Layout(room, progress, context);

    public override string ToString() => Child.ToString();
}
