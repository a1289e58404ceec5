using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Visits;

/// <summary>
/// One step of a round or care visit that belongs to no case: who did what, when and why, and the rules that were asked. A
/// visit of a case has its steps in the case's history instead.
/// </summary>
public sealed class VisitStep
{
    private List<RecordedCheck> checks = [];

    private VisitStep() { }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Who.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The actor's name at the time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>What happened.</summary>
    public VisitTrigger Trigger { get; private set; }

    /// <summary>Where it stood before.</summary>
    public VisitStatus From { get; private set; }

    /// <summary>Where it stands after.</summary>
    public VisitStatus To { get; private set; }

    /// <summary>Why, in the actor's words.</summary>
    public string? Reason { get; private set; }

    /// <summary>The rules that were asked, with their answers.</summary>
    public IReadOnlyList<RecordedCheck> Checks => checks;

    internal static VisitStep Of(VisitTrigger trigger, VisitStatus from, VisitStatus to, FiringRecord record) => new()
    {
        At = record.At,
        ActorId = record.Actor.UserId,
        ActorName = record.Actor.Name,
        Trigger = trigger,
        From = from,
        To = to,
        Reason = record.Reason,
        checks = [.. record.Checks.Select(RecordedCheck.Of)],
    };
}
