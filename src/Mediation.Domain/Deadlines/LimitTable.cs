using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mediation.Domain.Deadlines;

/// <summary>
/// The limits in force at an office. One limit belongs to the category of a case (its own or the general one) and, where
/// a court sent it, one more to its source; where both run the shorter governs and both are shown.
/// </summary>
public sealed class LimitTable
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Dictionary<LimitKind, LimitRule> rules;

    /// <summary>A table of the given lines.</summary>
    /// <exception cref="ArgumentException">A kind of limit has no line, or two, or is counted in hours.</exception>
    public LimitTable(IEnumerable<LimitRule> lines)
    {
        var byKind = lines.ToLookup(line => line.Kind);
        if (byKind.SelectMany(group => group).Any(line => line.Length.Unit == PeriodUnit.Hours))
            throw new ArgumentException("Limits are counted in days, not in hours.", nameof(lines));
        var wrong = Enum.GetValues<LimitKind>().Where(kind => byKind[kind].Count() != 1).ToList();
        if (wrong.Count > 0)
            throw new ArgumentException($"Exactly one line is needed for: {string.Join(", ", wrong)}.", nameof(lines));
        rules = byKind.ToDictionary(group => group.Key, group => group.Single());
    }

    /// <summary>Every line, in the order of <see cref="LimitKind"/>.</summary>
    public IReadOnlyList<LimitRule> Rules => [.. rules.Values.OrderBy(rule => rule.Kind)];

    /// <summary>The line of one limit.</summary>
    public LimitRule this[LimitKind kind] => rules[kind];

    /// <summary>Reads a table (reference data <c>limits.json</c>).</summary>
    /// <exception cref="JsonException">The text is not such a table.</exception>
    /// <exception cref="ArgumentException">A kind of limit has no line, or two, a length is below 1 or in hours.</exception>
    public static LimitTable Parse(string json) =>
        new(JsonSerializer.Deserialize<List<LimitRule>>(json, Format) ?? throw new JsonException("The table of limits is empty."));

    /// <summary>Every limit that runs for a case, computed.</summary>
    /// <param name="facts">What the limits depend on.</param>
    /// <param name="calendar">Working days and holidays.</param>
    /// <param name="today">The day asked about; a stop that still lasts is counted up to it.</param>
    public CaseLimits For(LimitFacts facts, WorkingCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        LimitKind?[] kinds = [facts.CategoryLimit, facts.SourceLimit];
        return new CaseLimits(
            from kind in kinds
            where kind is not null
            let rule = this[kind.Value]
            let start = facts.DayOf(rule.Start)
            where start is not null
            select CaseLimit.Compute(rule, start.Value, facts, calendar, today));
    }
}
