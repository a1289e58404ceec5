using Mediation.Domain.Cases;

namespace Mediation.Web.Features.Shared;

/// <summary>Two people saved the same thing; this one came second.</summary>
/// <param name="Address">Where the form was sent.</param>
/// <param name="Rows">Field by field.</param>
/// <param name="Resend">The fields to send again on the version stored now.</param>
/// <param name="IsGone">Whether what was edited no longer exists.</param>
/// <param name="CaseVersion">The version the case has now; null where the form is about none.</param>
/// <param name="Latest">What was done last to the case the form is about, newest first; empty where it is about none.</param>
public sealed record ConflictModel(
    string Address, IReadOnlyList<ConflictRow> Rows, IReadOnlyDictionary<string, string[]> Resend, bool IsGone, int? CaseVersion,
    IReadOnlyList<CaseEvent> Latest)
{
    /// <summary>Whether what is stored can be set beside what was typed.</summary>
    public bool CanCompare => Rows.Any(row => row.Stored is not null);
}

/// <summary>One field.</summary>
/// <param name="Label">Its label, in the reader's language.</param>
/// <param name="Mine">What this person typed.</param>
/// <param name="Stored">What is stored now; null where the two can't be compared.</param>
public sealed record ConflictRow(string Label, string? Mine, string? Stored)
{
    public bool Differs => Stored is not null && Stored != (Mine ?? "");
}
