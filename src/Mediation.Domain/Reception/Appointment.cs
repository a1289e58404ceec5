using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Reception;

/// <summary>约访: somebody is to be received at a set hour.</summary>
public sealed class Appointment : IVersioned
{
    /// <summary>Longest name of whoever receives.</summary>
    public const int WithMaxLength = 50;

    /// <summary>Longest reason for calling it off.</summary>
    public const int NoteMaxLength = 500;

    private Appointment() { }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The centre that receives.</summary>
    public Guid CentreId { get; private set; }

    /// <summary>Who is to come.</summary>
    public string VisitorName { get; private set; } = "";

    /// <summary>Whoever is to come is under age; lists mask the name.</summary>
    public bool VisitorIsMinor { get; private set; }

    /// <summary>Telephone number, sealed.</summary>
    public SealedText? Phone { get; private set; }

    /// <summary>What it is about.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Who receives: a mediator, a leader, an officer.</summary>
    public string With { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public AppointmentStatus Status { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? Note { get; private set; }

    /// <summary>The case that came of it.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Books an hour.</summary>
    /// <exception cref="ArgumentException">Name, matter or the person who receives is empty, or the hour is past.</exception>
    public static Appointment Book(Guid centreId, Caller caller, DateTime at, string with, RuleContext context)
    {
        var appointment = new Appointment { Id = Guid.CreateVersion7(), CentreId = centreId };
        appointment.Describe(caller);
        appointment.Set(at, with, context);
        return appointment;
    }

    /// <summary>改约: sets another hour or another person who receives; who comes and why stay.</summary>
    /// <exception cref="ArgumentException">The person who receives is empty, or the hour is past.</exception>
    /// <exception cref="WorkflowException">It is over or called off.</exception>
    public void Rebook(DateTime at, string with, RuleContext context)
    {
        Leave(AppointmentStatus.Booked, nameof(Rebook));
        Set(at, with, context);
    }

    /// <summary>到访: they came.</summary>
    /// <exception cref="WorkflowException">It is over or called off.</exception>
    public void Keep() => Leave(AppointmentStatus.Kept, nameof(Keep));

    /// <summary>未到访: the hour passed and nobody came.</summary>
    /// <exception cref="WorkflowException">It is over or called off.</exception>
    /// <exception cref="InvalidOperationException">The hour has not come.</exception>
    public void Miss(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (At > context.Now)
            throw new InvalidOperationException("Nobody can be missed before the hour.");
        Leave(AppointmentStatus.Missed, nameof(Miss));
    }

    /// <summary>Calls it off.</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    /// <exception cref="WorkflowException">It is over or called off.</exception>
    public void Cancel(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Leave(AppointmentStatus.Cancelled, nameof(Cancel));
        Note = reason;
    }

    /// <summary>A case was registered from it; whoever came has come.</summary>
    /// <exception cref="WorkflowException">It was missed or called off, or a case came of it already.</exception>
    public void BecomeCase(DisputeCase registered)
    {
        ArgumentNullException.ThrowIfNull(registered);
        if (Status == AppointmentStatus.Booked)
            Keep();
        if (Status != AppointmentStatus.Kept || CaseId is not null)
            throw Refused(nameof(BecomeCase));
        CaseId = registered.Id;
    }

    private void Describe(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentException.ThrowIfNullOrWhiteSpace(caller.Name);
        ArgumentException.ThrowIfNullOrWhiteSpace(caller.Matter);
        VisitorName = caller.Name.Trim();
        VisitorIsMinor = caller.IsMinor;
        Phone = caller.Phone;
        Matter = caller.Matter.Trim();
    }

    private void Set(DateTime at, string with, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentException.ThrowIfNullOrWhiteSpace(with);
        if (at <= context.Now)
            throw new ArgumentException("An appointment is booked for an hour still to come.", nameof(at));
        At = at;
        With = with.Trim();
    }

    private void Leave(AppointmentStatus status, string act)
    {
        if (Status != AppointmentStatus.Booked)
            throw Refused(act);
        Status = status;
    }

    private WorkflowException Refused(string act) => new("Appointment", act, Status.ToString(), isDeclared: false, []);
}
