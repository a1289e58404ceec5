namespace Mediation.Domain.Consultations;

/// <summary>任务: something a consultation asked somebody to do by a day.</summary>
public sealed class ConsultationTask
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 500;

    /// <summary>Longest name of an owner.</summary>
    public const int OwnerMaxLength = 80;

    /// <summary>Longest result or reason.</summary>
    public const int ResultMaxLength = 500;

    private ConsultationTask() { }

    internal ConsultationTask(string text, string? owner, DateOnly? dueOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Id = Guid.CreateVersion7();
        Text = text;
        Owner = owner;
        DueOn = dueOn;
    }

    /// <summary>Key within the consultation.</summary>
    public Guid Id { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>责任人.</summary>
    public string? Owner { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>When it was found not to be needed any more.</summary>
    public DateOnly? DroppedOn { get; private set; }

    /// <summary>What came of it, or why it was dropped.</summary>
    public string? Result { get; private set; }

    /// <summary>Neither done nor dropped.</summary>
    public bool IsOpen => DoneOn is null && DroppedOn is null;

    internal void Assign(string? owner, DateOnly? dueOn)
    {
        Owner = owner;
        DueOn = dueOn;
    }

    internal void Do(DateOnly on, string? result)
    {
        DoneOn = on;
        Result = result;
    }

    internal void Drop(DateOnly on, string because)
    {
        DroppedOn = on;
        Result = because;
    }
}
