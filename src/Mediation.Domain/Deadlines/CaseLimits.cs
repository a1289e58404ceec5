namespace Mediation.Domain.Deadlines;

/// <summary>The limits that run for a case. The shortest governs; all are shown.</summary>
public sealed class CaseLimits
{
    internal CaseLimits(IEnumerable<CaseLimit> limits) => All = [.. limits.OrderBy(limit => limit.DueDay)];

    /// <summary>Every limit that runs, the shortest first; empty before anything has set one going.</summary>
    public IReadOnlyList<CaseLimit> All { get; }

    /// <summary>The limit that governs, or null when none runs yet.</summary>
    public CaseLimit? Governing => All.Count == 0 ? null : All[0];

    /// <summary>Which limit governs and until when, in a sentence.</summary>
    public Words Describe()
    {
        if (Governing is not { } governing)
            return new("期限尚未起算。", "No limit runs yet.");
        var name = LimitNames.Of(governing.Rule.Kind);
        var day = DateWords.Of(governing.DueDay);
        return All.Count == 1
            ? new($"{name.Chinese}：至{day.Chinese}。", $"{name.English}: until {day.English}.")
            : new($"{All.Count}项期限同时适用，以较短的为准：{name.Chinese}，至{day.Chinese}。",
                $"{All.Count} limits apply, the shorter governs: {name.English}, until {day.English}.");
    }
}
