using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Mediation.Web.Features.Shared.Lists;

/// <summary>How a register is asked for: by which column, which page, how many lines. All of it stands in the address.</summary>
/// <param name="Sort">Name of a column, as typed.</param>
/// <param name="IsDescending">Whether the last comes first; null where the column's own way holds.</param>
/// <param name="Page">Number of the page, from 1, as typed.</param>
/// <param name="Size">Most lines on a page: one of <see cref="Sizes"/>.</param>
public sealed record ListQuery(string? Sort, bool? IsDescending, int Page, int Size)
{
    /// <summary>How many lines a page may have.</summary>
    public static readonly IReadOnlyList<int> Sizes = [25, 50, 100];

    /// <summary>Reads an address; what can't be read is left out.</summary>
    public static ListQuery Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = request.Query;
        return new ListQuery(
            query["sort"].LastOrDefault(),
            bool.TryParse(query["desc"].LastOrDefault(), out var descending) ? descending : null,
            Number(query["page"].LastOrDefault()) ?? 1,
            Number(query["size"].LastOrDefault()) is { } size && Sizes.Contains(size) ? size : Sizes[0]);
    }

    /// <summary>The address in front with other values of some fields; null takes a field out.</summary>
    public static string Address(HttpRequest request, params (string Name, string? Value)[] changed)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        foreach (var (name, value) in changed)
        {
            query.Remove(name);
            if (value is not null)
                query[name] = value;
        }

        return request.Path + new QueryBuilder(query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))).ToString();
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
