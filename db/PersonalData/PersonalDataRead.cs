using Mediation.Domain;

namespace Mediation.Db.PersonalData;

/// <summary>What sealed personal data was opened for.</summary>
public enum ReadingPurpose
{
    /// <summary>联系当事人.</summary>
    ContactParty,

    /// <summary>核对身份.</summary>
    CheckIdentity,

    /// <summary>打印文书.</summary>
    PrintPaper,

    /// <summary>打开案卷材料.</summary>
    OpenPaper,

    /// <summary>按号码查找.</summary>
    FindByNumber,

    /// <summary>法院、公安机关依法要求.</summary>
    AuthorityRequest,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>One reading of sealed personal data: who read what of whom, when and why. Written with the reading, never changed.</summary>
public sealed class PersonalDataRead
{
    /// <summary>Longest note.</summary>
    public const int NoteMaxLength = 200;

    /// <summary>Longest name of a reader or list of fields.</summary>
    public const int NameMaxLength = 100;

    private PersonalDataRead() { }

    /// <summary>Records a reading.</summary>
    /// <param name="actor">Who read.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="caseId">The case.</param>
    /// <param name="partyId">Whose data.</param>
    /// <param name="fields">Which fields.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="note">In words: the paper's title, or what the reader gave as the reason.</param>
    public PersonalDataRead(Actor actor, DateTime at, Guid caseId, Guid partyId, string fields, ReadingPurpose purpose, string? note)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ActorId = actor.UserId;
        ActorName = actor.Name;
        At = at;
        CaseId = caseId;
        PartyId = partyId;
        Fields = fields;
        Purpose = purpose;
        Note = note;
    }

    /// <summary>Key; version 7, so it sorts by time.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Who read.</summary>
    public Guid ActorId { get; private set; }

    /// <summary>The reader's name at the time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Whose data.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>Which fields.</summary>
    public string Fields { get; private set; } = "";

    /// <summary>What for.</summary>
    public ReadingPurpose Purpose { get; private set; }

    /// <summary>In words.</summary>
    public string? Note { get; private set; }
}
