namespace Mediation.Domain;

/// <summary>Why something a person typed can't be taken: the reason for the program, the sentence for the person.</summary>
/// <typeparam name="TReason">The reasons of that kind of input.</typeparam>
/// <param name="Reason">Which of the reasons.</param>
/// <param name="Message">What to mend, as it is shown beside the field.</param>
public sealed record Refusal<TReason>(TReason Reason, Words Message)
    where TReason : struct, Enum
{
    internal FormatException ToException() => new(Message.English);
}
