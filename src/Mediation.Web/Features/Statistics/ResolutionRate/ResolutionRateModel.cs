using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.CaseList;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Statistics.ResolutionRate;

/// <summary>Over which period and centre the rate is asked for; all of it stands in the address.</summary>
public sealed record ResolutionRateQuery
{
    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "centre")]
    public Guid? Centre { get; init; }

    /// <summary>The list of cases with a result in the period.</summary>
    public CaseListQuery List => new() { Centre = Centre, ResultFrom = From, ResultTo = To };

    /// <summary>The same with a period: this year so far where none was given.</summary>
    public ResolutionRateQuery Within(DateOnly today) => this with { From = From ?? new DateOnly(today.Year, 1, 1), To = To ?? today };
}

/// <summary>A centre to choose.</summary>
public sealed record CentreChoice(Guid Id, string Name);

/// <summary>How many cases of a category count as something.</summary>
public sealed record CountLine(string Category, CountedAs What, bool IsPartial, int Count);

/// <summary>A number and the list it counts.</summary>
/// <param name="Value">How many cases.</param>
/// <param name="Url">The list of exactly these cases.</param>
public sealed record CountedCases(int Value, string Url);

/// <summary>The page.</summary>
/// <param name="Query">Period and centre.</param>
/// <param name="Categories">All categories, in the order of the statistics form.</param>
/// <param name="Centres">The centres to choose from.</param>
/// <param name="Lines">What was counted.</param>
/// <param name="WasUnreadable">Something in the address could not be read and was left out.</param>
public sealed record ResolutionRateModel(
    ResolutionRateQuery Query, IReadOnlyList<DisputeCategory> Categories, IReadOnlyList<CentreChoice> Centres,
    IReadOnlyList<CountLine> Lines, bool WasUnreadable)
{
    /// <summary>What stands beside the rate and is no part of it.</summary>
    public static readonly IReadOnlyList<CountedAs> Apart =
    [
        CountedAs.Open, CountedAs.Declined, CountedAs.Diverted, CountedAs.Withdrawn, CountedAs.SolvedOnSpot, CountedAs.FamilyViolence,
    ];

    /// <summary>The categories that have cases.</summary>
    public IEnumerable<DisputeCategory> CategoriesInUse =>
        Categories.Where(category => Lines.Any(line => line.Category == category.Code));

    /// <summary>The rate, of a category or of all.</summary>
    public Domain.Cases.ResolutionRate Rate(string? category = null) =>
        new(Sum(CountedAs.Settled, category), Sum(CountedAs.Terminated, category));

    /// <summary>The rate in words: 83.3%, or a dash while nothing has ended.</summary>
    public string RateText(string? category = null) =>
        Rate(category).Share is { } share ? share.ToString("0.0%", CultureInfo.InvariantCulture) : "—";

    /// <summary>The cases that count as <paramref name="what"/>.</summary>
    public CountedCases Of(CountedAs what, string? category = null) =>
        new(Sum(what, category), (ListOf(Query.List, what) with { Category = category }).Url());

    /// <summary>The settlements that left some request without agreement; each is one of the settled.</summary>
    public CountedCases Partial(string? category = null) => new(
        Lines.Where(line => line.IsPartial && Counts(line, CountedAs.Settled, category)).Sum(line => line.Count),
        (ListOf(Query.List, CountedAs.Settled) with { Category = category, Partial = true }).Url());

    /// <summary>The list of cases that count as <paramref name="what"/>. What is open has no day of result.</summary>
    internal static CaseListQuery ListOf(CaseListQuery period, CountedAs what) =>
        what == CountedAs.Open ? period with { Result = what, ResultFrom = null, ResultTo = null } : period with { Result = what };

    private int Sum(CountedAs what, string? category) => Lines.Where(line => Counts(line, what, category)).Sum(line => line.Count);

    private static bool Counts(CountLine line, CountedAs what, string? category) =>
        line.What == what && (category is null || line.Category == category);
}
