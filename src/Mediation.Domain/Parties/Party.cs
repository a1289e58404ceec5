namespace Mediation.Domain.Parties;

/// <summary>
/// 当事人: a person or organisation as it stands in one case. The details are those taken down for this case, so that a
/// paper printed from it never changes when the person moves house; <see cref="PersonId"/> ties the entries of one
/// person across cases together.
/// </summary>
public sealed class Party : IVersioned
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest address, post, occupation or note.</summary>
    public const int TextMaxLength = 200;

    private readonly List<LegalRepresentative> legalRepresentatives = [];
    private readonly List<Agent> agents = [];
    private readonly List<PartyEvent> partyEvents = [];
    private readonly List<PrivacyConsent> consents = [];

    private Party() { }

    internal Party(Guid caseId, int position, PartySide side, PartyDetails details, Guid? personId, Guid? successorOfPartyId)
    {
        Id = Guid.CreateVersion7();
        CaseId = caseId;
        Position = position;
        Side = side;
        PersonId = personId ?? Guid.CreateVersion7();
        SuccessorOfPartyId = successorOfPartyId;
        Describe(details);
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The case this entry belongs to.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The person or organisation behind the entry, the same in every case it appears in.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Order of entry in the case, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Side of the dispute.</summary>
    public PartySide Side { get; private set; }

    /// <summary>Natural person or organisation.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Name as in the identity paper or register.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name folded for searching (see <see cref="SearchText"/>).</summary>
    public string NameSearch { get; private set; } = "";

    /// <summary>Sex; persons only.</summary>
    public Sex? Sex { get; private set; }

    /// <summary>Birth date; persons only.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>民族; persons only.</summary>
    public string? Ethnicity { get; private set; }

    /// <summary>职业或职务.</summary>
    public string? Occupation { get; private set; }

    /// <summary>单位或住址.</summary>
    public string? Address { get; private set; }

    /// <summary>The address must not reach the other side (人身安全): left out of everything it can see or get.</summary>
    public bool IsAddressProtected { get; private set; }

    /// <summary>Identity number, sealed.</summary>
    public SealedText? NationalId { get; private set; }

    /// <summary>Telephone, sealed.</summary>
    public SealedText? Phone { get; private set; }

    /// <summary>统一社会信用代码; organisations only.</summary>
    public string? CreditCode { get; private set; }

    /// <summary>法定代表人或者主要负责人; organisations only.</summary>
    public string? HeadName { get; private set; }

    /// <summary>The head's post; organisations only.</summary>
    public string? HeadPost { get; private set; }

    /// <summary>16–17 years old and living mainly on own earnings (民法典 18): full capacity. The proof is in <see cref="CapacityNote"/>.</summary>
    public bool LivesOnOwnEarnings { get; private set; }

    /// <summary>Restriction of an adult's capacity, where there is one.</summary>
    public AdultIncapacity? Incapacity { get; private set; }

    /// <summary>What the statement about capacity rests on.</summary>
    public string? CapacityNote { get; private set; }

    /// <summary>Cannot read: papers are read aloud before signing (宣读).</summary>
    public bool NeedsReadingAloud { get; private set; }

    /// <summary>The party whose place this one has taken.</summary>
    public Guid? SuccessorOfPartyId { get; private set; }

    /// <summary>Whether the party takes part in the current round.</summary>
    public Participation Participation { get; private set; }

    /// <summary>When and how the party was told of rights and duties (人民调解法 23–24), in the current round.</summary>
    public Declaration? RightsNotice { get; private set; }

    /// <summary>When and how the party declared its will, in the current round.</summary>
    public Declaration? Will { get; private set; }

    /// <summary>Legal representatives of a person without full capacity.</summary>
    public IReadOnlyList<LegalRepresentative> LegalRepresentatives => legalRepresentatives;

    /// <summary>Agents.</summary>
    public IReadOnlyList<Agent> Agents => agents;

    /// <summary>What has befallen the party.</summary>
    public IReadOnlyList<PartyEvent> PartyEvents => partyEvents;

    /// <summary>Has been replaced by a successor, so acts no more.</summary>
    public bool IsReplaced => partyEvents.Exists(e => e.SuccessorPartyId is not null && e.SuccessorPartyId != Id);

    /// <summary>Has died, lost capacity or dissolved, and nobody has stepped in yet.</summary>
    public bool AwaitsSuccessor => partyEvents.Exists(e => !e.IsResolved);

    /// <summary>Has died or dissolved.</summary>
    public bool HasEnded => partyEvents.Exists(e => e.Kind is PartyEventKind.Died or PartyEventKind.Dissolved);

    /// <summary>Its place can pass to somebody else: it has died, dissolved, merged or split. Who lost capacity keeps it, and is represented.</summary>
    public bool MayBeSucceeded => partyEvents.Exists(e => e.Kind != PartyEventKind.LostCapacity && (!e.IsResolved || e.SuccessorPartyId is not null));

    /// <summary>Has died or dissolved, and the matter has ended for it without a successor.</summary>
    public bool HasLeft => partyEvents.Exists(e => e is
        { IsResolved: true, SuccessorPartyId: null, Kind: PartyEventKind.Died or PartyEventKind.Dissolved });

    /// <summary>Is there to be spoken to: neither replaced nor gone.</summary>
    public bool StandsInCase => !IsReplaced && !HasLeft;

    /// <summary>Stands in the case and has not refused.</summary>
    public bool TakesPart => StandsInCase && Participation != Participation.Refused;

    /// <summary>Full years on <paramref name="day"/>, or null without a birth date.</summary>
    public int? AgeOn(DateOnly day)
    {
        if (BirthDate is not { } birth)
            return null;
        var age = day.Year - birth.Year;
        // A person born on 29 February completes a year of age on 1 March of a common year.
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? age - 1 : age;
    }

    /// <summary>Capacity on the day of an act (民法典 17–22).</summary>
    public Capacity CapacityOn(DateOnly day)
    {
        if (Kind == PartyKind.Organisation)
            return Capacity.Full;
        return AgeOn(day) switch
        {
            < 8 => Capacity.None,
            < 16 => Capacity.Limited,
            < 18 => LivesOnOwnEarnings ? Capacity.Full : Capacity.Limited,
            _ when Incapacity == AdultIncapacity.Without => Capacity.None,
            _ when Incapacity == AdultIncapacity.Limited => Capacity.Limited,
            null => Capacity.Unknown,
            _ => Capacity.Full,
        };
    }

    /// <summary>What the party consented to or refused, as the history keeps it; capacity that isn't full on that day is kept with it.</summary>
    internal string Says(string what, DateOnly day) => CapacityOn(day) is Capacity.Limited or Capacity.None
        ? $"{Name}（{PartyNames.Of(CapacityOn(day)).Chinese}）：{what}"
        : $"{Name}：{what}";

    /// <summary>Whether the party is under age on <paramref name="day"/>; such names are masked in lists.</summary>
    public bool IsMinorOn(DateOnly day) => AgeOn(day) < 18;

    /// <summary>What the party has said about its personal data, oldest first; the latest word on a question counts.</summary>
    public IReadOnlyList<PrivacyConsent> Consents => consents;

    /// <summary>Whether the party's last word on a question is a consent that stands. An organisation has no personal data.</summary>
    /// <param name="kind">The question.</param>
    /// <param name="receiver">For a hand-over the receiver; null for any.</param>
    public bool HasConsented(ConsentKind kind, string? receiver = null) =>
        Kind == PartyKind.Organisation
        || consents.FindLast(c => c.Kind == kind && (receiver is null || c.Receiver == receiver)) is { Holds: true };

    internal PrivacyConsent Consent(ConsentStatement said, DateTime at, DateOnly day, string takenDownBy)
    {
        var consent = new PrivacyConsent(said, at, CapacityOn(day), takenDownBy);
        consents.Add(consent);
        return consent;
    }

    internal void Describe(PartyDetails details)
    {
        Kind = details.Kind;
        Name = details.Name.Trim();
        NameSearch = SearchText.Fold(Name);
        Sex = details.Sex;
        BirthDate = details.BirthDate;
        Ethnicity = details.Ethnicity;
        Occupation = details.Occupation;
        Address = details.Address;
        IsAddressProtected = details.IsAddressProtected;
        NationalId = details.NationalId;
        Phone = details.Phone;
        CreditCode = details.CreditCode;
        HeadName = details.HeadName;
        HeadPost = details.HeadPost;
        LivesOnOwnEarnings = details.LivesOnOwnEarnings;
        Incapacity = details.Incapacity;
        CapacityNote = details.CapacityNote;
        NeedsReadingAloud = details.NeedsReadingAloud;
    }

    internal void RecordRightsNotice(DateTime at, DeclarationWay way, DateOnly day, string? note) =>
        RightsNotice = new Declaration(at, way, CapacityOn(day), note);

    internal void DeclareWilling(DateTime at, DeclarationWay way, DateOnly day, string? note)
    {
        Participation = Participation.Willing;
        Will = new Declaration(at, way, CapacityOn(day), note);
    }

    internal void DeclareRefusal(DateTime at, DeclarationWay way, DateOnly day, string? note)
    {
        Participation = Participation.Refused;
        Will = new Declaration(at, way, CapacityOn(day), note);
    }

    /// <summary>A new round asks everybody anew.</summary>
    internal void BeginRound()
    {
        Participation = Participation.Undecided;
        RightsNotice = null;
        Will = null;
    }

    internal void AddRepresentative(LegalRepresentative representative) => legalRepresentatives.Add(representative);

    internal void AddAgent(Agent agent) => agents.Add(agent);

    /// <summary>Agents whose power goes on after <paramref name="day"/>.</summary>
    internal IEnumerable<Agent> AgentsAfter(DateOnly day) => agents.Where(a => a.Until is null || a.Until > day);

    internal PartyEvent Befall(PartyEventKind kind, DateOnly on, string note)
    {
        var happened = new PartyEvent(kind, on, note);
        partyEvents.Add(happened);
        if (kind == PartyEventKind.LostCapacity)
            Incapacity = AdultIncapacity.Without;
        return happened;
    }

    internal void ResolveEvents(Guid? successor)
    {
        foreach (var happened in partyEvents.Where(e => !e.IsResolved))
            happened.Resolve(successor);
    }
}
