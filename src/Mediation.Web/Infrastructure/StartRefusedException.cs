using Microsoft.AspNetCore.Connections;

namespace Mediation.Web.Infrastructure;

/// <summary>The program can't start as it is set up; the message tells whoever set it up what to do.</summary>
public sealed class StartRefusedException : Exception
{
    /// <summary>Says what is missing and how to supply it.</summary>
    public StartRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>The same, with what the system said.</summary>
    public StartRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>What to print instead of a stack trace when a start fails for a reason the operator can mend; null for anything else.</summary>
    public static string? AdviceFor(Exception failure) => failure switch
    {
        StartRefusedException refused => refused.Message,
        IOException { InnerException: AddressInUseException } busy =>
            $"{busy.Message} Another program, or another Mediation, uses this address. Stop it, or start with --urls http://localhost:5080.",
        _ => null,
    };
}
