using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Shared.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Number of this page, from 1.</param>
/// <param name="Size">Most rows a page holds.</param>
/// <param name="Order">What it is sorted by.</param>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Total, int Number, int Size, ListOrder Order) : IPagedList
{
    /// <summary>The same page with each row shown another way.</summary>
    public PagedList<TRow> Select<TRow>(Func<T, TRow> row) => new([.. Items.Select(row)], Total, Number, Size, Order);
}

/// <summary>What the pager needs to know of a list.</summary>
public interface IPagedList
{
    /// <summary>Rows on all pages.</summary>
    int Total { get; }

    /// <summary>Number of this page, from 1.</summary>
    int Number { get; }

    /// <summary>Most rows a page holds.</summary>
    int Size { get; }

    /// <summary>Number of the last page.</summary>
    int LastNumber => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Number of the first row shown; 0 when there is none.</summary>
    int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    /// <summary>Number of the last row shown.</summary>
    int Last => Math.Min(Total, Number * Size);
}

/// <summary>Makes pages of queries.</summary>
public static class PageQueries
{
    /// <summary>Reads the page asked for, or the last one if there are fewer. The rows must be sorted, by <paramref name="order"/>.</summary>
    public static async Task<PagedList<T>> ToPageAsync<T>(
        this IQueryable<T> rows, ListQuery query, ListOrder order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var total = await rows.CountAsync(cancellationToken);
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (total + query.Size - 1) / query.Size));
        var items = total == 0 ? [] : await rows.Skip((page - 1) * query.Size).Take(query.Size).ToListAsync(cancellationToken);
        return new PagedList<T>(items, total, page, query.Size, order);
    }
}
