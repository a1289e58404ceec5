namespace Mediation.Web.Features.Shared;

/// <summary>Two people saved the same thing; this one came second.</summary>
/// <param name="Address">Where the form was sent.</param>
/// <param name="Rows">Field by field.</param>
/// <param name="Resend">The fields to send again on the version stored now.</param>
/// <param name="IsGone">Whether what was edited no longer exists.</param>
public sealed record ConflictModel(
    string Address, IReadOnlyList<ConflictRow> Rows, IReadOnlyDictionary<string, string[]> Resend, bool IsGone);

/// <summary>One field.</summary>
/// <param name="Label">Its label, in the reader's language.</param>
/// <param name="Mine">What this person typed.</param>
/// <param name="Stored">What is stored now; null where the two can't be compared.</param>
public sealed record ConflictRow(string Label, string Mine, string? Stored)
{
    public bool Differs => Stored is not null && Stored != Mine;
}
