namespace Mediation.Domain.Deadlines;

/// <summary>A stretch in which one limit stood still: the stops it knows, overlapping ones joined so that no day counts twice.</summary>
/// <param name="From">The day it began; not counted.</param>
/// <param name="To">The last day counted.</param>
/// <param name="IsOpen">Whether it still lasts on the day asked about.</param>
/// <param name="Name">Why.</param>
internal sealed record Standstill(DateOnly From, DateOnly To, bool IsOpen, Words Name)
{
    /// <summary>Joins stops, in order, cut to what lies between the limit's start and today.</summary>
    internal static List<Standstill> Join(IEnumerable<LimitStop> stops, DateOnly start, DateOnly today)
    {
        var joined = new List<Standstill>();
        foreach (var stop in stops.Where(stop => stop.From <= today && !(stop.To <= start)).OrderBy(stop => stop.From))
        {
            var next = Cut(stop, start, today);
            if (joined.Count > 0 && next.From <= joined[^1].To)
                joined[^1] = joined[^1].And(next);
            else
                joined.Add(next);
        }

        return joined;
    }

    private static Standstill Cut(LimitStop stop, DateOnly start, DateOnly today)
    {
        var isOpen = stop.To is null || stop.To > today;
        var from = Later(stop.From, start);
        return new Standstill(from, isOpen ? Later(today, from) : stop.To!.Value, isOpen, LimitNames.Of(stop.Kind));
    }

    private Standstill And(Standstill next) => this with
    {
        To = Later(To, next.To),
        IsOpen = IsOpen || next.IsOpen,
        Name = Name == next.Name ? Name : new Words($"{Name.Chinese}、{next.Name.Chinese}", $"{Name.English} and {next.Name.English}"),
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
