using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Reception;

/// <summary>What somebody asks about the personal data kept of him (个人信息保护法 15, 44–48).</summary>
public enum DataRequestKind
{
    /// <summary>查阅 (45).</summary>
    See,

    /// <summary>复制 (45).</summary>
    Copy,

    /// <summary>更正、补充 (46).</summary>
    Correct,

    /// <summary>删除 (47).</summary>
    Delete,

    /// <summary>解释处理规则 (48).</summary>
    Explain,
}

/// <summary>Where such a request stands.</summary>
public enum DataRequestStatus
{
    /// <summary>待答复.</summary>
    Open,

    /// <summary>已办理.</summary>
    Granted,

    /// <summary>部分办理: for the rest the reasons are given.</summary>
    PartlyGranted,

    /// <summary>不予办理: the reasons are given (50).</summary>
    Refused,
}

/// <summary>What is taken down of a request.</summary>
/// <param name="PersonName">Whose data it is about.</param>
/// <param name="Phone">Where to answer, sealed.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Asked">In the person's words.</param>
/// <param name="Way">How it was asked.</param>
/// <param name="IdentityCheck">How it was checked that the person is who he says, or may act for him: nobody gets another's data.</param>
/// <param name="CaseId">The case it is about, where there is one.</param>
public sealed record DataRequestDetails(
    string PersonName, SealedText? Phone, DataRequestKind Kind, string Asked, DeclarationWay Way, string IdentityCheck, Guid? CaseId)
{
    /// <summary>The person is under age; lists mask the name (未成年人保护法 103).</summary>
    public bool IsMinor { get; init; }
}

/// <summary>个人信息请求: one line of the register of what people ask about their own data, with the day by which they are answered.</summary>
public sealed class DataRequest : IVersioned
{
    /// <summary>Longest account of what is asked or answered.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>Longest note on the identity check.</summary>
    public const int CheckMaxLength = 200;

    private DataRequest() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The centre it was asked at.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>The case it is about, where there is one.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Whose data it is about.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The person is under age; lists mask the name.</summary>
    public bool PersonIsMinor { get; private set; }

    /// <summary>Where to answer, sealed.</summary>
    public SealedText? Phone { get; private set; }

    /// <summary>What is asked.</summary>
    public DataRequestKind Kind { get; private set; }

    /// <summary>In the person's words.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>How it was asked.</summary>
    public DeclarationWay Way { get; private set; }

    /// <summary>How it was checked that the person is who he says.</summary>
    public string IdentityCheck { get; private set; } = "";

    /// <summary>When it was asked (UTC).</summary>
    public DateTime ReceivedAt { get; private set; }

    /// <summary>Who took it down.</summary>
    public string ReceivedBy { get; private set; } = "";

    /// <summary>The day by which it is answered (个人信息保护法 50: promptly; the days are the house's).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Where it stands.</summary>
    public DataRequestStatus Status { get; private set; }

    /// <summary>What was done, or why it was not.</summary>
    public string? Answer { get; private set; }

    /// <summary>How the person was told.</summary>
    public DeclarationWay? AnsweredHow { get; private set; }

    /// <summary>When it was answered (UTC).</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>Takes a request down. The hour is the hour of this act.</summary>
    /// <exception cref="ArgumentException">Name, matter or identity check is empty.</exception>
    public static DataRequest Receive(Guid centreId, DataRequestDetails details, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(details);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(details.PersonName);
        ArgumentException.ThrowIfNullOrWhiteSpace(details.Asked);
        ArgumentException.ThrowIfNullOrWhiteSpace(details.IdentityCheck);
        return new DataRequest
        {
            Id = Guid.CreateVersion7(),
            CentreId = centreId,
            CaseId = details.CaseId,
            PersonName = details.PersonName.Trim(),
            PersonIsMinor = details.IsMinor,
            Phone = details.Phone,
            Kind = details.Kind,
            Asked = details.Asked.Trim(),
            Way = details.Way,
            IdentityCheck = details.IdentityCheck.Trim(),
            ReceivedAt = context.Now,
            ReceivedBy = actor.Name,
            DueOn = context.Today.AddDays(context.Settings.AnswerDataRequestWithinDays),
        };
    }

    /// <summary>Open and past its day.</summary>
    public bool IsOverdueOn(DateOnly today) => Status == DataRequestStatus.Open && DueOn < today;

    /// <summary>答复: what was done, or with which reasons it was refused (个人信息保护法 50).</summary>
    /// <exception cref="WorkflowException">It is answered already.</exception>
    /// <exception cref="ArgumentException">The answer is empty, or "open" is no answer.</exception>
    public void AnswerIt(DataRequestStatus outcome, string answer, DeclarationWay how, RuleContext context, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answer);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        if (outcome == DataRequestStatus.Open)
            throw new ArgumentException("An answer grants or refuses.", nameof(outcome));
        if (Status != DataRequestStatus.Open)
            throw new WorkflowException("DataRequest", nameof(AnswerIt), Status.ToString(), isDeclared: false, []);
        Status = outcome;
        Answer = answer.Trim();
        AnsweredHow = how;
        AnsweredAt = context.Now;
        AnsweredBy = actor.Name;
    }
}
