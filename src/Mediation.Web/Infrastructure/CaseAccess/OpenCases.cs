namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// Who has which case open just now, so that two people don't write the same thing. Kept in memory: it is worth nothing after
/// a restart. Where several processes serve one centre each knows its own people; what is saved twice is caught by versions.
/// </summary>
public sealed class OpenCases(TimeProvider clock)
{
    /// <summary>How long a case counts as open after the last page of it was asked for.</summary>
    public static readonly TimeSpan Lasting = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Reference, Guid UserId), Onlooker> open = [];

    /// <summary>Somebody has a page of the case in front of them.</summary>
    public void Note(string reference, Guid userId, string name)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        lock (gate)
        {
            foreach (var left in open.Where(pair => pair.Value.LastSeen < now - Lasting).Select(pair => pair.Key).ToList())
            {
                open.Remove(left);
            }

            open[(reference, userId)] = new Onlooker(name, now);
        }
    }

    /// <summary>
    /// The others who have it open, the latest first. Whoever asks still has it open too; somebody who never opened it learns nothing.
    /// </summary>
    public IReadOnlyList<Onlooker> OthersWhileIn(string reference, Guid userId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        lock (gate)
        {
            if (!open.TryGetValue((reference, userId), out var me))
            {
                return [];
            }

            open[(reference, userId)] = me with { LastSeen = now };
            return [.. open.Where(pair => pair.Key.Reference == reference && pair.Key.UserId != userId && pair.Value.LastSeen >= now - Lasting)
                .Select(pair => pair.Value).OrderByDescending(other => other.LastSeen)];
        }
    }
}

/// <summary>Somebody who has a case open.</summary>
/// <param name="Name">Name.</param>
/// <param name="LastSeen">When they last asked for a page of it, UTC.</param>
public sealed record Onlooker(string Name, DateTime LastSeen);
