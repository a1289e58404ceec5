namespace Mediation.Domain.Fraud;

/// <summary>A case that somebody brought to its end.</summary>
/// <param name="PersonId">Who did.</param>
/// <param name="At">When (UTC).</param>
/// <param name="CaseId">Which case.</param>
public sealed record EndedCase(Guid PersonId, DateTime At, Guid CaseId);

/// <summary>Many cases of one person within an hour.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">The first of them (UTC).</param>
/// <param name="To">The last of them (UTC).</param>
/// <param name="CaseIds">The cases, in the order of their ends.</param>
public sealed record BusyHour(Guid PersonId, DateTime From, DateTime To, IReadOnlyList<Guid> CaseIds);

/// <summary>Finds those who ended more cases than an hour holds.</summary>
public static class Haste
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>
    /// Every stretch in which a person ended at least <paramref name="casesPerHour"/> cases within sixty minutes. Hours that
    /// overlap are told as one stretch. Latest first.
    /// </summary>
    public static IReadOnlyList<BusyHour> Find(IEnumerable<EndedCase> ended, int casesPerHour)
    {
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentOutOfRangeException.ThrowIfLessThan(casesPerHour, 2);
        return
        [
            .. ended.GroupBy(end => end.PersonId).SelectMany(ofOne => StretchesOf(ofOne.Key, [.. ofOne.OrderBy(end => end.At)], casesPerHour))
                .OrderByDescending(hour => hour.From),
        ];
    }

    private static IEnumerable<BusyHour> StretchesOf(Guid person, List<EndedCase> ends, int casesPerHour)
    {
        (int First, int Last)? stretch = null;
        for (var first = 0; first < ends.Count; first++)
        {
            var last = ends.FindLastIndex(end => end.At - ends[first].At < Hour);
            if (CasesIn(ends, first, last).Count < casesPerHour)
                continue;
            if (stretch is { } before && first <= before.Last)
            {
                stretch = (before.First, last);
                continue;
            }

            if (stretch is { } over)
                yield return Told(person, ends, over);
            stretch = (first, last);
        }

        if (stretch is { } open)
            yield return Told(person, ends, open);
    }

    private static BusyHour Told(Guid person, List<EndedCase> ends, (int First, int Last) stretch) =>
        new(person, ends[stretch.First].At, ends[stretch.Last].At, CasesIn(ends, stretch.First, stretch.Last));

    private static List<Guid> CasesIn(List<EndedCase> ends, int first, int last) =>
        [.. ends.Skip(first).Take(last - first + 1).Select(end => end.CaseId).Distinct()];
}
