using System.Linq.Expressions;

namespace Mediation.Web.Features.Shared.Lists;

/// <summary>What a list is sorted by now.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="IsDescending">Whether the last comes first.</param>
public sealed record ListOrder(string Column, bool IsDescending);

/// <summary>
/// The columns a register can be sorted by, in the database; the first is what it is sorted by when nobody asked. The key
/// decides between equals, so that pages never overlap.
/// </summary>
/// <param name="key">Something no two rows share.</param>
public sealed class SortColumns<T>(Expression<Func<T, Guid>> key)
{
    private readonly List<Column> columns = [];

    /// <summary>Adds a column; <paramref name="lastFirst"/> where people look for the latest.</summary>
    public SortColumns<T> By<TValue>(string name, Expression<Func<T, TValue>> value, bool lastFirst = false)
    {
        columns.Add(new Column(name, lastFirst, (rows, descending) => descending ? rows.OrderByDescending(value) : rows.OrderBy(value)));
        return this;
    }

    /// <summary>The order asked for, or the usual one.</summary>
    public ListOrder OrderOf(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = columns.Find(column => column.Name == query.Sort);
        return asked is null ? new ListOrder(columns[0].Name, columns[0].LastFirst) : new ListOrder(asked.Name, query.IsDescending ?? asked.LastFirst);
    }

    /// <summary>Sorts rows.</summary>
    public IQueryable<T> Sort(IQueryable<T> rows, ListOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return columns.Find(column => column.Name == order.Column)!.Sort(rows, order.IsDescending).ThenBy(key);
    }

    private sealed record Column(string Name, bool LastFirst, Func<IQueryable<T>, bool, IOrderedQueryable<T>> Sort);
}
