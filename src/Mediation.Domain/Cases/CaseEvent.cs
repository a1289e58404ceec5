using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>
/// One entry of a case's history: who did what, when, why, and which rules were asked with what answer. Written in the
/// transaction of the act, never changed.
/// </summary>
public sealed class CaseEvent
{
    /// <summary>Longest reason or detail.</summary>
    public const int TextMaxLength = 2000;

    /// <summary>Longest name of an act, machine or state.</summary>
    public const int NameMaxLength = 60;

    private List<RecordedCheck> checks = [];

    private CaseEvent() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Place in the case's history, from 1, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Who.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The actor's name at the time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The machine that moved ("Case", "Agreement", …), or null for an act that moves none.</summary>
    public string? Machine { get; private set; }

    /// <summary>What happened: the trigger, or the name of the act.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The agreement, visit, session… it happened to; null for the case itself.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>State before, for a transition.</summary>
    public string? From { get; private set; }

    /// <summary>State after, for a transition.</summary>
    public string? To { get; private set; }

    /// <summary>Why, in the actor's words.</summary>
    public string? Reason { get; private set; }

    /// <summary>The round of mediation it happened in.</summary>
    public int Round { get; private set; }

    /// <summary>The rules that were asked, with their answers.</summary>
    public IReadOnlyList<RecordedCheck> Checks => checks;

    internal void Number(int sequence) => Sequence = sequence;

    internal static CaseEvent Of(FiringRecord record, Guid caseId, int round, Guid? subjectId) => new()
    {
        CaseId = caseId,
        At = record.At,
        ActorId = record.Actor.UserId,
        ActorName = record.Actor.Name,
        Machine = record.Machine,
        Act = record.Trigger,
        SubjectId = subjectId,
        From = record.From,
        To = record.To,
        Reason = record.Reason,
        Round = round,
        checks = [.. record.Checks.Select(RecordedCheck.Of)],
    };

    internal static CaseEvent Of(string act, Guid caseId, int round, Actor actor, DateTime at, string? reason, Guid? subjectId) => new()
    {
        CaseId = caseId,
        At = at,
        ActorId = actor.UserId,
        ActorName = actor.Name,
        Act = act,
        SubjectId = subjectId,
        Reason = reason,
        Round = round,
    };
}

/// <summary>A rule's answer as it was recorded.</summary>
public sealed class RecordedCheck
{
    private RecordedCheck() { }

    /// <summary>The rule's stable id.</summary>
    public string RuleId { get; private set; } = "";

    /// <summary>The sentence as it read then.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The sources with their kinds, as they read then.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>The answer.</summary>
    public RuleResult Result { get; private set; }

    /// <summary>The fact behind a warning.</summary>
    public string? Fact { get; private set; }

    internal static RecordedCheck Of(RuleCheck check) => new()
    {
        RuleId = check.RuleId,
        Sentence = check.Sentence.Chinese,
        Basis = check.Basis.InWords.Chinese,
        Result = check.Result,
        Fact = check.Fact?.Chinese,
    };
}
