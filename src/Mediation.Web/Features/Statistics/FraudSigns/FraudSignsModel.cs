using Mediation.Domain.Fraud;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Statistics.FraudSigns;

/// <summary>The period looked at.</summary>
public sealed record FraudSignsQuery
{
    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    /// <summary>The same with both days: the last so many days where none was given.</summary>
    public FraudSignsQuery Within(DateOnly today, int daysBack) => new() { From = From ?? (To ?? today).AddDays(-daysBack), To = To ?? today };
}

/// <summary>A case to be linked to; a minor's name in its title is masked.</summary>
public sealed record NamedCase(Guid Id, string Reference, string Title);

/// <summary>The page.</summary>
/// <param name="Query">The period.</param>
/// <param name="Settings">From where on something is a sign.</param>
/// <param name="Busy">Many cases within an hour.</param>
/// <param name="Alike">Copied texts.</param>
/// <param name="Doubtful">Signatures nobody drew.</param>
/// <param name="People">The names of those who ended cases.</param>
/// <param name="Cases">The cases named.</param>
/// <param name="WasUnreadable">Something in the address could not be read and was left out.</param>
public sealed record FraudSignsModel(
    FraudSignsQuery Query, FraudSettings Settings, IReadOnlyList<BusyHour> Busy, IReadOnlyList<AlikeCases> Alike,
    IReadOnlyList<DoubtfulSignature> Doubtful, IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<Guid, NamedCase> Cases,
    bool WasUnreadable)
{
    /// <summary>Lines that are shown of each sign, and cases of each line; more than that nobody looks into in one go.</summary>
    public const int Most = 20;

    /// <summary>The first of the cases of a line.</summary>
    public IEnumerable<NamedCase> Named(IEnumerable<Guid> ids) => ids.Take(Most).Select(id => Cases[id]).OrderBy(c => c.Reference, StringComparer.Ordinal);
}
