using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Reception;

/// <summary>
/// 来访登记: one line of the walk-in register. Most people who come to the counter need an answer and no case; what does become a
/// case is tied to it here.
/// </summary>
public sealed class ReceptionEntry : IVersioned
{
    /// <summary>Most people who come together; more is a typing error.</summary>
    public const int MostPeople = 500;

    /// <summary>Longest note on what was done, or name of the body somebody was sent on to.</summary>
    public const int NoteMaxLength = 500;

    private ReceptionEntry() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The centre at whose counter it was.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>Name of whoever came, as given.</summary>
    public string VisitorName { get; private set; } = "";

    /// <summary>Whoever came is under age; lists mask the name.</summary>
    public bool VisitorIsMinor { get; private set; }

    /// <summary>Telephone number, sealed.</summary>
    public SealedText? Phone { get; private set; }

    /// <summary>How many came together.</summary>
    public int People { get; private set; }

    /// <summary>What it is about.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>When they came (UTC): the hour of the entry, not typed.</summary>
    public DateTime ArrivedAt { get; private set; }

    /// <summary>Who received them.</summary>
    public string ReceivedBy { get; private set; } = "";

    /// <summary>The account of whoever received them.</summary>
    public Guid ReceivedById { get; private set; }

    /// <summary>What became of it.</summary>
    public ReceptionResult Result { get; private set; }

    /// <summary>What was done or answered, for what was solved on the spot.</summary>
    public string? ResultNote { get; private set; }

    /// <summary>The body they were sent on to.</summary>
    public string? SentOnTo { get; private set; }

    /// <summary>They were given a letter to take there.</summary>
    public bool WithLetter { get; private set; }

    /// <summary>The case that came of it.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>When they left (UTC), or null while they are here.</summary>
    public DateTime? LeftAt { get; private set; }

    /// <summary>Still waits for somebody.</summary>
    public bool IsWaiting => Result == ReceptionResult.Waiting;

    /// <summary>Somebody comes in. The hour is that of this act.</summary>
    /// <exception cref="ArgumentException">Name or matter is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nobody came, or more than <see cref="MostPeople"/>.</exception>
    public static ReceptionEntry Arrive(Guid centreId, Caller caller, int people, RuleContext context, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(actor);
        var entry = new ReceptionEntry
        {
            Id = Guid.CreateVersion7(),
            CentreId = centreId,
            ArrivedAt = context.Now,
            ReceivedBy = actor.Name,
            ReceivedById = actor.UserId,
        };
        entry.Describe(caller, people);
        return entry;
    }

    /// <summary>Corrects what was written down. The hour stays.</summary>
    /// <exception cref="ArgumentException">Name or matter is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nobody came, or more than <see cref="MostPeople"/>.</exception>
    public void Correct(Caller caller, int people) => Describe(caller, people);

    /// <summary>现场解决: settled at the counter without a case.</summary>
    /// <exception cref="ArgumentException">Nothing is said about what was done.</exception>
    /// <exception cref="WorkflowException">A result is recorded already.</exception>
    public void SolveOnSpot(string whatWasDone)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(whatWasDone);
        Decide(ReceptionResult.SolvedOnSpot);
        ResultNote = whatWasDone;
    }

    /// <summary>转送: leads them to another body, with or without a letter.</summary>
    /// <exception cref="ArgumentException">The body is not named.</exception>
    /// <exception cref="WorkflowException">A result is recorded already.</exception>
    public void SendOn(string body, bool withLetter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(body);
        Decide(ReceptionResult.SentOn);
        SentOnTo = body;
        WithLetter = withLetter;
    }

    /// <summary>A case was registered from it.</summary>
    /// <exception cref="WorkflowException">A result is recorded already.</exception>
    public void BecomeCase(DisputeCase registered)
    {
        ArgumentNullException.ThrowIfNull(registered);
        Decide(ReceptionResult.BecameCase);
        CaseId = registered.Id;
    }

    /// <summary>They leave.</summary>
    /// <exception cref="InvalidOperationException">They have left already.</exception>
    public void Leave(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (LeftAt is not null)
            throw new InvalidOperationException("They have left already.");
        LeftAt = context.Now;
    }

    private void Describe(Caller caller, int people)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentException.ThrowIfNullOrWhiteSpace(caller.Name);
        ArgumentException.ThrowIfNullOrWhiteSpace(caller.Matter);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, MostPeople);
        VisitorName = caller.Name.Trim();
        VisitorIsMinor = caller.IsMinor;
        Phone = caller.Phone;
        Matter = caller.Matter.Trim();
        People = people;
    }

    private void Decide(ReceptionResult result)
    {
        if (!IsWaiting)
            throw new WorkflowException("Reception", result.ToString(), Result.ToString(), isDeclared: false, []);
        Result = result;
    }
}
