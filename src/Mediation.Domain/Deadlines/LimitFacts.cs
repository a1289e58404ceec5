namespace Mediation.Domain.Deadlines;

/// <summary>What the limits of one case depend on.</summary>
public sealed record LimitFacts
{
    /// <summary>The limit of the case's category; <see cref="LimitKind.General"/> where it has none of its own.</summary>
    public required LimitKind CategoryLimit { get; init; }

    /// <summary>The limit that comes with the body that sent the case, or null.</summary>
    public LimitKind? SourceLimit { get; init; }

    /// <summary>The day the committee accepted the case.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>The day the application was received.</summary>
    public DateOnly? ApplicationReceivedOn { get; init; }

    /// <summary>The day receipt of a case sent before filing was confirmed to the court.</summary>
    public DateOnly? ReceiptConfirmedOn { get; init; }

    /// <summary>The day the entrustment of a filed case was received.</summary>
    public DateOnly? EntrustmentReceivedOn { get; init; }

    /// <summary>Stretches in which something stood still; each limit takes those its rule knows.</summary>
    public IReadOnlyList<LimitStop> Stops { get; init; } = [];

    /// <summary>What the parties agreed on; each limit takes those its rule allows.</summary>
    public IReadOnlyList<LimitExtension> Extensions { get; init; } = [];

    /// <summary>The day of an event, or null when it has not happened: the limit does not run yet.</summary>
    public DateOnly? DayOf(LimitStart start) => start switch
    {
        LimitStart.Acceptance => AcceptedOn,
        LimitStart.ReceiptOfApplication => ApplicationReceivedOn,
        LimitStart.ConfirmedReceipt => ReceiptConfirmedOn,
        LimitStart.ReceiptOfEntrustment => EntrustmentReceivedOn,
    };
}

/// <summary>A stretch in which a limit may stand still.</summary>
/// <param name="From">The day it began; not counted, like the start day of any period (Civil Code 201).</param>
/// <param name="To">The day it ended, counted; null while it lasts.</param>
/// <param name="Kind">Why.</param>
public sealed record LimitStop(DateOnly From, DateOnly? To, StopKind Kind);

/// <summary>An extension all parties agreed to.</summary>
/// <param name="AgreedOn">The day they agreed.</param>
/// <param name="NewDay">The new last day.</param>
/// <param name="Reason">Why.</param>
public sealed record LimitExtension(DateOnly AgreedOn, DateOnly NewDay, string Reason)
{
    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 500;
}
