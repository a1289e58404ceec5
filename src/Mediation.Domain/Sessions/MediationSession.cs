using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Sessions;

/// <summary>面对面 or 背靠背.</summary>
public enum SittingKind
{
    /// <summary>面对面: both sides at one table.</summary>
    Joint,

    /// <summary>背靠背: one side alone; its record is never shown or printed to the other side.</summary>
    Separate,
}

/// <summary>Where a sitting stands.</summary>
public enum SessionStatus
{
    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已记录: held, the record is written and waits for signatures.</summary>
    Recorded,

    /// <summary>已签名.</summary>
    Signed,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>调解: one sitting with one record (人民调解法 27).</summary>
public sealed class MediationSession : IVersioned
{
    /// <summary>Longest place.</summary>
    public const int PlaceMaxLength = 200;

    /// <summary>Longest passage of the record.</summary>
    public const int PassageMaxLength = 8000;

    /// <summary>
    /// What is said at the beginning and stands in the record unless the mediator words it otherwise (人民调解法 3, 4, 23, 24, 26;
    /// 特邀调解规定 22). A record is in Chinese whoever writes it.
    /// </summary>
    public const string StandardNotice =
        "已告知当事人：人民调解自愿、平等、不收费；当事人有权选择或者接受调解员、接受或者拒绝调解、要求公开或者不公开进行；应当如实陈述、遵守秩序、尊重他人；调解不成的，可以通过仲裁、行政、司法等途径维权；为达成协议作出的让步，除各方同意外，不得在后续程序中用作对其不利的证据。";

    private readonly List<Attendance> attendances = [];
    private readonly List<SessionSignature> signatures = [];
    private readonly List<HelperPresence> helpers = [];

    private MediationSession() { }

    internal MediationSession(Guid caseId, int round, int number, SessionPlan plan)
    {
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        Round = round;
        Number = number;
        Replan(plan);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Round of mediation.</summary>
    public int Round { get; private set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the sitting stands.</summary>
    public SessionStatus Status { get; private set; }

    /// <summary>Joint or separate.</summary>
    public SittingKind Kind { get; private set; }

    /// <summary>The side heard, at a separate sitting.</summary>
    public PartySide? SeparateSide { get; private set; }

    /// <summary>公开进行 (人民调解法 23).</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Beginning (UTC).</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>End (UTC), once held.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Place.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Who hosted it.</summary>
    public string HostName { get; private set; } = "";

    /// <summary>Who wrote the record.</summary>
    public string RecorderName { get; private set; } = "";

    /// <summary>Others who listened, where the sitting was open.</summary>
    public string? Participants { get; private set; }

    /// <summary>The invited helpers who sat (人民调解法 20); every party had consented to each.</summary>
    public IReadOnlyList<HelperPresence> Helpers => helpers;

    /// <summary>What was told at the beginning (nature, principles, effect, rights, duties).</summary>
    public string? NoticeGiven { get; private set; }

    /// <summary>Each side's account.</summary>
    public string? Accounts { get; private set; }

    /// <summary>Facts checked.</summary>
    public string? FactsChecked { get; private set; }

    /// <summary>无争议事实: the only part that may be relied on later.</summary>
    public string? UndisputedFacts { get; private set; }

    /// <summary>What was explained and advised, and what the sides answered. Concessions made here can't be used later (特邀调解规定 22).</summary>
    public string? Persuasion { get; private set; }

    /// <summary>调解方案: what was put forward to be agreed on, and by whom. No side is bound by it.</summary>
    public string? Proposal { get; private set; }

    /// <summary>调解结果.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Why it didn't take place.</summary>
    public string? CancelledBecause { get; private set; }

    /// <summary>Which parties were there, or who for them, and with which capacity on that day.</summary>
    public IReadOnlyList<Attendance> Attendances => attendances;

    /// <summary>Signatures under the record.</summary>
    public IReadOnlyList<SessionSignature> Signatures => signatures;

    /// <summary>Whether it was held.</summary>
    public bool WasHeld => Status is SessionStatus.Recorded or SessionStatus.Signed;

    /// <summary>Whose signatures the record asks for: the parties that were there, then the host and the recorder (司发通〔2010〕239号).</summary>
    public IReadOnlyList<SessionSignatory> Signatories =>
    [
        .. attendances.Select(party => new SessionSignatory(
            party.RepresentedBy is { } agent ? $"{party.Name}（{agent}代）" : party.Name, SessionSignatory.Party, MayRefuse: true)),
        new(HostName, SessionSignatory.Mediator, MayRefuse: false),
        new(RecorderName, SessionSignatory.Recorder, MayRefuse: false),
    ];

    /// <summary>Whether <paramref name="act"/> (a name of <see cref="CaseActs"/>) can be done to it now.</summary>
    public bool Allows(string act) => act switch
    {
        CaseActs.ReplanSession or CaseActs.CancelSession => Status == SessionStatus.Planned,
        CaseActs.RecordSession => Status is SessionStatus.Planned or SessionStatus.Recorded,
        CaseActs.SignSession => Status == SessionStatus.Recorded,
        _ => false,
    };

    internal void Replan(SessionPlan plan)
    {
        Kind = plan.Kind;
        SeparateSide = plan.Kind == SittingKind.Separate ? plan.SeparateSide : null;
        IsOpen = plan.IsOpen;
        StartsAt = plan.StartsAt;
        Place = plan.Place;
        HostName = plan.HostName;
        RecorderName = plan.RecorderName;
    }

    internal void Record(SessionRecord record, IEnumerable<Attendance> present, IEnumerable<InvitedHelper> helping)
    {
        Status = SessionStatus.Recorded;
        EndedAt = record.EndedAt;
        Participants = record.Participants;
        NoticeGiven = record.NoticeGiven;
        Accounts = record.Accounts;
        FactsChecked = record.FactsChecked;
        UndisputedFacts = record.UndisputedFacts;
        Persuasion = record.Persuasion;
        Proposal = record.Proposal;
        Outcome = record.Outcome;
        attendances.Clear();
        attendances.AddRange(present);
        helpers.Clear();
        helpers.AddRange(helping.Select(helper => new HelperPresence(helper.Id, helper.Name, helper.Relation)));
    }

    internal void Sign(IEnumerable<SessionSignature> under)
    {
        Status = SessionStatus.Signed;
        signatures.Clear();
        signatures.AddRange(under);
    }

    internal void Cancel(string reason)
    {
        Status = SessionStatus.Cancelled;
        CancelledBecause = reason;
    }
}

/// <summary>When, where and how a sitting is planned.</summary>
/// <param name="Kind">Joint or separate.</param>
/// <param name="SeparateSide">The side heard, at a separate sitting.</param>
/// <param name="IsOpen">Whether kin and neighbours may listen.</param>
/// <param name="StartsAt">Beginning (UTC).</param>
/// <param name="Place">Place.</param>
/// <param name="HostName">Who hosts.</param>
/// <param name="RecorderName">Who writes the record.</param>
public sealed record SessionPlan(
    SittingKind Kind, PartySide? SeparateSide, bool IsOpen, DateTime StartsAt, string Place, string HostName, string RecorderName);

/// <summary>What was said and done at a sitting.</summary>
/// <param name="EndedAt">End (UTC).</param>
/// <param name="PresentPartyIds">The parties that were there, in person or by somebody for them.</param>
public sealed record SessionRecord(DateTime EndedAt, IReadOnlyList<Guid> PresentPartyIds)
{
    /// <summary>Others who listened.</summary>
    public string? Participants { get; init; }

    /// <summary>The invited helpers who sat.</summary>
    public IReadOnlyList<Guid> HelperIds { get; init; } = [];

    /// <summary>What was told at the beginning.</summary>
    public string? NoticeGiven { get; init; }

    /// <summary>Each side's account.</summary>
    public string? Accounts { get; init; }

    /// <summary>Facts checked.</summary>
    public string? FactsChecked { get; init; }

    /// <summary>Undisputed facts.</summary>
    public string? UndisputedFacts { get; init; }

    /// <summary>Persuasion.</summary>
    public string? Persuasion { get; init; }

    /// <summary>What was put forward to be agreed on.</summary>
    public string? Proposal { get; init; }

    /// <summary>Result.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who spoke for an absent party: party key → name.</summary>
    public IReadOnlyDictionary<Guid, string> SpokenForBy { get; init; } = new Dictionary<Guid, string>();
}

/// <summary>A party's presence at a sitting.</summary>
public sealed class Attendance
{
    private Attendance() { }

    internal Attendance(Guid partyId, string name, string? representedBy, Capacity capacity)
    {
        PartyId = partyId;
        Name = name;
        RepresentedBy = representedBy;
        Capacity = capacity;
    }

    /// <summary>The party.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>The party's name at the time.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who was there for the party; null when it came itself.</summary>
    public string? RepresentedBy { get; private set; }

    /// <summary>Capacity on that day.</summary>
    public Capacity Capacity { get; private set; }
}

/// <summary>An invited helper's presence at a sitting, as it was then.</summary>
public sealed class HelperPresence
{
    private HelperPresence() { }

    internal HelperPresence(Guid helperId, string name, string relation)
    {
        HelperId = helperId;
        Name = name;
        Relation = relation;
    }

    /// <summary>The invitation.</summary>
    public Guid HelperId { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the helper is to the parties or to the matter.</summary>
    public string Relation { get; private set; } = "";
}

/// <summary>Somebody whose signature a record asks for.</summary>
/// <param name="Name">Who; for a represented party also who signs.</param>
/// <param name="Role">As what.</param>
/// <param name="MayRefuse">Whether a refusal can be noted instead: a party's, not that of the committee's own people.</param>
public sealed record SessionSignatory(string Name, string Role, bool MayRefuse)
{
    /// <summary>当事人.</summary>
    public const string Party = "当事人";

    /// <summary>人民调解员.</summary>
    public const string Mediator = "人民调解员";

    /// <summary>记录人.</summary>
    public const string Recorder = "记录人";
}

/// <summary>A signature under a record, or the note that it was refused.</summary>
public sealed class SessionSignature
{
    /// <summary>Longest reason of a refusal.</summary>
    public const int RefusalMaxLength = 200;

    private SessionSignature() { }

    /// <summary>Records a signature or its refusal.</summary>
    /// <param name="name">Who.</param>
    /// <param name="role">当事人, 调解员, 记录人….</param>
    /// <param name="on">When.</param>
    /// <param name="refusedBecause">The reason given for not signing, or null when signed.</param>
    public SessionSignature(string name, string role, DateOnly on, string? refusedBecause)
    {
        Name = name;
        Role = role;
        On = on;
        RefusedBecause = refusedBecause;
    }

    /// <summary>Who.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As what.</summary>
    public string Role { get; private set; } = "";

    /// <summary>When.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Why it was refused, or null.</summary>
    public string? RefusedBecause { get; private set; }
}
