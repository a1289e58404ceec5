namespace Mediation.Web.Features.Reception;

/// <summary>Which page of a list is shown.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">Lines altogether.</param>
/// <param name="Link">Address of the list, to which the page's number is added.</param>
public sealed record Paging(int Page, int Count, string Link)
{
    /// <summary>Lines on a page.</summary>
    public const int Size = 25;

    public int Pages => Math.Max(1, (Count + Size - 1) / Size);

    public string LinkTo(int page) => $"{Link}{(Link.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={page}";

    /// <summary>The page asked for, or the nearest there is.</summary>
    public static Paging Of(int? asked, int count, string link)
    {
        var all = new Paging(1, count, link);
        return all with { Page = Math.Clamp(asked ?? 1, 1, all.Pages) };
    }
}
