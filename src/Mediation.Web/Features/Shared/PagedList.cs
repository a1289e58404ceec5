using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Features.Shared;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">Number of this page, from 1.</param>
/// <param name="Size">Most rows a page holds.</param>
public sealed record PagedList<T>(IReadOnlyList<T> Items, int Total, int Number, int Size) : IPagedList
{
    public int LastNumber => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The same page with each row shown another way.</summary>
    public PagedList<TRow> Select<TRow>(Func<T, TRow> row) => new([.. Items.Select(row)], Total, Number, Size);
}

/// <summary>What the pager needs to know of a list.</summary>
public interface IPagedList
{
    int Total { get; }

    int Number { get; }

    int LastNumber { get; }
}

/// <summary>Makes pages of queries.</summary>
public static class PageQueries
{
    /// <summary>Reads the page asked for, or the last one if there are fewer. The query must be sorted.</summary>
    public static async Task<PagedList<T>> ToPageAsync<T>(this IQueryable<T> query, int? number, int size, CancellationToken cancellationToken)
    {
        var total = await query.CountAsync(cancellationToken);
        var page = Math.Clamp(number ?? 1, 1, Math.Max(1, (total + size - 1) / size));
        var items = await query.Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new PagedList<T>(items, total, page, size);
    }
}
