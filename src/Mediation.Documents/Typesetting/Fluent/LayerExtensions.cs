using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Elements on top of each other.</summary>
public static class LayerExtensions
{
    /// <summary>Puts elements on top of each other, in the order they are added.</summary>
    /// <param name="element">The container.</param>
    /// <param name="handler">Adds the layers.</param>
    public static void Layers(this IContainer element, Action<LayersDescriptor> handler)
    {
        var layers = element.Put(new Layers());
        handler(new LayersDescriptor(layers));

        if (layers.Items.Count(layer => layer.IsPrimary) != 1)
            throw new DocumentComposeException("Layers need exactly one primary layer.");
    }
}

/// <summary>Takes the layers.</summary>
public sealed class LayersDescriptor
{
    private readonly Layers _layers;

    internal LayersDescriptor(Layers layers) => _layers = layers;

    /// <summary>Adds a layer; it gets the room the primary layer takes.</summary>
    public IContainer Layer() => Add(isPrimary: false);

    /// <summary>Adds the layer that decides how much room all of them take. There is exactly one.</summary>
    public IContainer PrimaryLayer() => Add(isPrimary: true);

    private Container Add(bool isPrimary)
    {
        var content = new Container();
        _layers.Items.Add((content, isPrimary));
        return content;
    }
}
