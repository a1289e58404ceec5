using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>申请事项: one thing a party asks for, with its own outcome.</summary>
public sealed class CaseRequest
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 500;

    private readonly List<ClaimChange> changes = [];

    private CaseRequest() { }

    internal CaseRequest(int number, Guid? partyId, string text)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        PartyId = partyId;
        Text = text;
    }

    /// <summary>Key within the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who asks; null on own initiative.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>What is asked.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What became of it.</summary>
    public RequestOutcome Outcome { get; private set; }

    /// <summary>A word on the outcome.</summary>
    public string? Note { get; private set; }

    /// <summary>How the other ways were told, for a request not agreed on.</summary>
    public OtherWaysTold? OtherWays { get; private set; }

    /// <summary>变更、承认、放弃: every change of the claim, oldest first.</summary>
    public IReadOnlyList<ClaimChange> Changes => changes;

    internal void Decide(RequestOutcome outcome, OtherWaysTold? otherWays, string? note)
    {
        Outcome = outcome;
        OtherWays = otherWays;
        Note = note;
    }

    /// <summary>Keeps what was done to the claim; another claim has no outcome yet.</summary>
    internal void Change(ClaimChange change)
    {
        changes.Add(change);
        Text = change.After;
        if (change.Kind == ClaimChangeKind.Changed)
            Reopen();
    }

    internal void Reopen() => Decide(RequestOutcome.Pending, null, null);
}

/// <summary>The report of a risk to the police or another competent body (人民调解法 25): the proof that it was made.</summary>
public sealed class RiskReport
{
    private RiskReport() { }

    /// <summary>Records a report.</summary>
    /// <param name="at">When it was made (UTC).</param>
    /// <param name="body">To which body.</param>
    /// <param name="receiver">Who took it there.</param>
    /// <param name="number">Their number for it, if they gave one.</param>
    public RiskReport(DateTime at, string body, string receiver, string? number)
    {
        At = at;
        Body = body;
        Receiver = receiver;
        Number = number;
    }

    /// <summary>The same report for another case: each case keeps its own.</summary>
    internal RiskReport Copy() => new(At, Body, Receiver, Number);

    /// <summary>When it was made (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>To which body.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Who took it there.</summary>
    public string Receiver { get; private set; } = "";

    /// <summary>Their number for it.</summary>
    public string? Number { get; private set; }

    /// <summary>Body, receiver and number, as the history keeps them.</summary>
    public string InWords => $"{Body} {Receiver} {Number}".TrimEnd();
}

/// <summary>A mediator's part in a case, with dates.</summary>
public sealed class MediatorAssignment
{
    private MediatorAssignment() { }

    internal MediatorAssignment(Guid mediatorId, string name, bool isHost, AssignmentMode mode, DateTime from)
    {
        MediatorId = mediatorId;
        Name = name;
        IsHost = isHost;
        Mode = mode;
        From = from;
    }

    /// <summary>Entry in the register of mediators.</summary>
    public Guid MediatorId { get; private set; }

    /// <summary>Name at the time.</summary>
    public string Name { get; private set; } = "";

    /// <summary>主持 (host) or 参与 (assisting).</summary>
    public bool IsHost { get; private set; }

    /// <summary>Appointed or chosen.</summary>
    public AssignmentMode Mode { get; private set; }

    /// <summary>Since when (UTC).</summary>
    public DateTime From { get; private set; }

    /// <summary>Until when (UTC), or null while acting.</summary>
    public DateTime? Until { get; private set; }

    /// <summary>Why the mediator left the case.</summary>
    public string? EndedBecause { get; private set; }

    internal void End(DateTime at, string why)
    {
        Until = at;
        EndedBecause = why;
    }
}

/// <summary>A party's request for another mediator.</summary>
public sealed class RecusalRequest
{
    private RecusalRequest() { }

    internal RecusalRequest(Guid partyId, Guid mediatorId, RecusalGround ground, string? note, DateTime at)
    {
        Id = Guid.CreateVersion7();
        PartyId = partyId;
        MediatorId = mediatorId;
        Ground = ground;
        Note = note;
        At = at;
    }

    /// <summary>Key within the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who asks.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>The mediator concerned.</summary>
    public Guid MediatorId { get; private set; }

    /// <summary>The ground given.</summary>
    public RecusalGround Ground { get; private set; }

    /// <summary>The facts given.</summary>
    public string? Note { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>How it ended.</summary>
    public RecusalDecision Decision { get; private set; }

    /// <summary>Still waits for an answer of the house or of the party.</summary>
    public bool IsOpen => Decision is RecusalDecision.Pending or RecusalDecision.AskedToChoose;

    /// <summary>What was disclosed before all agreed to keep the mediator.</summary>
    public string? Disclosed { get; private set; }

    internal void Decide(RecusalDecision decision) => Decision = decision;

    internal void KeepByConsent(string disclosed)
    {
        Decision = RecusalDecision.KeptByConsent;
        Disclosed = disclosed;
    }
}

/// <summary>Somebody invited to help (人民调解法 20): kin, neighbour, colleague, expert, organisation. Every party that takes part consents, per person.</summary>
public sealed class InvitedHelper
{
    private List<Guid> consentingPartyIds = [];

    private InvitedHelper() { }

    internal InvitedHelper(string name, string relation)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Relation = relation;
    }

    /// <summary>Key within the case.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the helper is to the parties or to the matter.</summary>
    public string Relation { get; private set; } = "";

    /// <summary>The parties that have consented.</summary>
    public IReadOnlyList<Guid> ConsentingPartyIds => consentingPartyIds;

    internal void Consent(Guid partyId)
    {
        if (!consentingPartyIds.Contains(partyId))
            consentingPartyIds = [.. consentingPartyIds, partyId];
    }

    internal void Refuse(Guid partyId) => consentingPartyIds = [.. consentingPartyIds.Where(id => id != partyId)];
}

/// <summary>An attempt to hand a notice or letter to somebody.</summary>
public sealed class Delivery
{
    private Delivery() { }

    internal Delivery(PaperKind paper, Guid? partyId, DeliveryWay way, DateOnly on, bool succeeded, string? note)
    {
        Paper = paper;
        PartyId = partyId;
        Way = way;
        On = on;
        Succeeded = succeeded;
        Note = note;
    }

    /// <summary>Which paper.</summary>
    public PaperKind Paper { get; private set; }

    /// <summary>To which party; null for a sending body.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>How.</summary>
    public DeliveryWay Way { get; private set; }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Whether it reached the person.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>The result in words.</summary>
    public string? Note { get; private set; }
}

/// <summary>One round of mediation: from acceptance to its end. A dispute is counted once, however many rounds it takes.</summary>
public sealed class CaseRound
{
    private CaseRound() { }

    internal CaseRound(int number, DateOnly startedOn, string ground)
    {
        Number = number;
        StartedOn = startedOn;
        Ground = ground;
    }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Day of acceptance or of the new application.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>What the round rests on.</summary>
    public string Ground { get; private set; } = "";

    /// <summary>When it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The stage it ended in.</summary>
    public CaseStatus? EndedAs { get; private set; }

    /// <summary>Why it ended without agreement.</summary>
    public TerminationReason? Termination { get; private set; }

    internal void End(DateOnly on, CaseStatus status, TerminationReason? termination)
    {
        EndedOn = on;
        EndedAs = status;
        Termination = termination;
    }
}

/// <summary>A stop of the mediation.</summary>
public sealed class CaseStop
{
    private CaseStop() { }

    internal CaseStop(SuspensionReason reason, DateOnly from, string note)
    {
        Reason = reason;
        From = from;
        Note = note;
    }

    /// <summary>Why.</summary>
    public SuspensionReason Reason { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Day it ended, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>In words.</summary>
    public string Note { get; private set; } = "";

    internal void End(DateOnly on) => Until = on;
}

/// <summary>An extension of the limit that the parties agreed on.</summary>
public sealed class AgreedExtension
{
    private AgreedExtension() { }

    internal AgreedExtension(DateOnly until, string reason, DateOnly agreedOn)
    {
        Until = until;
        Reason = reason;
        AgreedOn = agreedOn;
    }

    /// <summary>The new last day.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When all parties agreed.</summary>
    public DateOnly AgreedOn { get; private set; }
}

/// <summary>其他途径告知记录: the other ways open to a party, told by mouth and noted (人民调解法 26).</summary>
public sealed class Telling
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>What is told unless the mediator words it otherwise. A record is in Chinese whoever writes it.</summary>
    public const string StandardText =
        "调解不成，已告知当事人可以依法通过仲裁、行政、司法等途径维护自己的权利；以后愿意调解的，可以再次申请。";

    private Telling() { }

    /// <summary>Records what was told.</summary>
    /// <param name="at">When (UTC).</param>
    /// <param name="by">Who told it.</param>
    /// <param name="to">To whom.</param>
    /// <param name="text">What was told.</param>
    public Telling(DateTime at, string by, string to, string text)
    {
        At = at;
        By = by;
        To = to;
        Text = text;
    }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Who told it.</summary>
    public string By { get; private set; } = "";

    /// <summary>To whom.</summary>
    public string To { get; private set; } = "";

    /// <summary>What was told.</summary>
    public string Text { get; private set; } = "";

    internal static Telling ToEverybody(DisputeCase of, RuleContext context, Actor actor) => new(
        context.Now, actor.Name, string.Join("、", of.Parties.Where(p => p.StandsInCase).Select(p => p.Name)), StandardText);
}

/// <summary>来访人确认: the visitor says that the matter is solved.</summary>
public sealed class VisitorConfirmation
{
    private VisitorConfirmation() { }

    /// <summary>Records a confirmation.</summary>
    /// <param name="name">Who confirms.</param>
    /// <param name="way">Signed, by mouth and noted, or by telephone and noted.</param>
    /// <param name="at">When (UTC).</param>
    public VisitorConfirmation(string name, DeclarationWay way, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Way = way;
        At = at;
    }

    /// <summary>Who confirms.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How.</summary>
    public DeclarationWay Way { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }
}

/// <summary>复诊记录: what a matter thought finished looked like when it was looked at again.</summary>
public sealed class ReExamination
{
    private ReExamination() { }

    internal ReExamination(DateOnly on, string found, string owed, string by)
    {
        On = on;
        Found = found;
        Owed = owed;
        By = by;
    }

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What was found.</summary>
    public string Found { get; private set; } = "";

    /// <summary>What is owed: what still has to be done, and by whom.</summary>
    public string Owed { get; private set; } = "";

    /// <summary>Who looked.</summary>
    public string By { get; private set; } = "";
}

/// <summary>A committee that mediates together with the one that leads.</summary>
public sealed class JointHost
{
    private JointHost() { }

    /// <summary>Names a committee.</summary>
    /// <param name="committeeId">Entry in the register of committees.</param>
    /// <param name="name">Name on its seal.</param>
    /// <param name="seals">Whether the agreement needs its seal.</param>
    public JointHost(Guid committeeId, string name, bool seals)
    {
        CommitteeId = committeeId;
        Name = name;
        Seals = seals;
    }

    /// <summary>Entry in the register of committees.</summary>
    public Guid CommitteeId { get; private set; }

    /// <summary>Name on its seal.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the agreement needs its seal.</summary>
    public bool Seals { get; private set; }
}

/// <summary>推选书: the signed list by which a group elects its representatives.</summary>
public sealed class GroupList
{
    private List<string> representatives = [];

    private GroupList() { }

    internal GroupList(PartySide side, DateOnly signedOn, int members, IReadOnlyList<string> representatives)
    {
        Side = side;
        SignedOn = signedOn;
        Members = members;
        this.representatives = [.. representatives];
    }

    /// <summary>Which side the group stands on.</summary>
    public PartySide Side { get; private set; }

    /// <summary>When the members signed.</summary>
    public DateOnly SignedOn { get; private set; }

    /// <summary>Number of members on the list.</summary>
    public int Members { get; private set; }

    /// <summary>Names of the elected.</summary>
    public IReadOnlyList<string> Representatives => representatives;
}
