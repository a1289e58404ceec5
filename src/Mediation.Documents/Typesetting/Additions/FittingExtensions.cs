using Mediation.Documents.Typesetting.Layout;
using Mediation.Documents.Typesetting.Layout.Elements;

namespace Mediation.Documents.Typesetting.Additions;

/// <summary>Content that gives way rather than going to another page.</summary>
public static class FittingExtensions
{
    /// <summary>
    /// Shows the first of several ways that fits whole into the room left on the page: as it should be, then closer
    /// and closer. Where none fits, the first is shown as if it were alone.
    /// </summary>
    /// <param name="element">The container.</param>
    /// <param name="ways">Each fills a container with the same content; at least one.</param>
    public static void FirstThatFits(this IContainer element, params IReadOnlyList<Action<IContainer>> ways)
    {
        ArgumentNullException.ThrowIfNull(ways);
        ArgumentOutOfRangeException.ThrowIfZero(ways.Count);
        var fitting = element.Put(new FirstThatFits());
        foreach (var way in ways)
        {
            var content = new Container();
            way(content);
            fitting.Ways.Add(content);
        }
    }
}
