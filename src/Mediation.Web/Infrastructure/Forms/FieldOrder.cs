namespace Mediation.Web.Infrastructure.Forms;

/// <summary>The fields of a page in the order in which they are drawn, so that what is wrong is listed from top to bottom.</summary>
internal sealed class FieldOrder
{
    private static readonly object Place = new();

    private readonly Dictionary<string, int> positions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>That of the page that is being drawn.</summary>
    public static FieldOrder Of(HttpContext http)
    {
        if (http.Items[Place] is not FieldOrder order)
        {
            http.Items[Place] = order = new FieldOrder();
        }

        return order;
    }

    /// <summary>A field was drawn.</summary>
    public void Add(string name) => positions.TryAdd(name, positions.Count);

    /// <summary>Where a field stands; what concerns the whole form comes first, what was drawn by hand last.</summary>
    public int PositionOf(string name) => name.Length == 0 ? -1 : positions.GetValueOrDefault(name, int.MaxValue);
}
