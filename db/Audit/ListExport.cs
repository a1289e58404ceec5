using Mediation.Domain;

namespace Mediation.Db.Audit;

/// <summary>One list carried out of the system as a file: who took what, how much of it and when. Written with the file, never changed.</summary>
public sealed class ListExport
{
    /// <summary>Longest name of a person.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest description of what was asked for; longer ones are cut.</summary>
    public const int FilterMaxLength = 1000;

    private ListExport() { }

    /// <summary>Records an export.</summary>
    /// <param name="actor">Who exported.</param>
    /// <param name="scopePath">Whose cases the person sees: the path of the centre, empty for the whole installation.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="filter">What was asked for, in words.</param>
    /// <param name="rows">Lines in the file.</param>
    public ListExport(Actor actor, string scopePath, DateTime at, string filter, int rows)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        ActorId = actor.UserId;
        ActorName = actor.Name;
        ScopePath = scopePath;
        At = at;
        Filter = filter.Length <= FilterMaxLength ? filter : filter[..FilterMaxLength];
        Rows = rows;
    }

    /// <summary>Key; version 7, so it sorts by time.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who exported.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The person's name at the time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The path of the person's centre at the time.</summary>
    public string ScopePath { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>What was asked for, in words.</summary>
    public string Filter { get; private set; } = "";

    /// <summary>Lines in the file.</summary>
    public int Rows { get; private set; }
}
