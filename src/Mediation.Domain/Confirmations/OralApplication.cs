namespace Mediation.Domain.Confirmations;

/// <summary>
/// 口头申请司法确认 (民诉法解释 353): what the applicants asked for by mouth, taken down in a record that they sign, fingerprint
/// or seal. It goes to the court in the place of the written application.
/// </summary>
/// <param name="On">The day they asked.</param>
/// <param name="Place">Where.</param>
/// <param name="TakenBy">Who took it down: an officer of the court, or the mediator for the court.</param>
/// <param name="Statement">What they said.</param>
public sealed record OralApplication(DateOnly On, string Place, string TakenBy, string Statement)
{
    /// <summary>Longest place or name.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest statement.</summary>
    public const int StatementMaxLength = 1000;
}
