using Mediation.Domain.Parties;

namespace Mediation.Db.Search;

/// <summary>
/// A beginning that a case is found by (<see cref="SearchText.TermsOf"/>): a part of its title, of its number, of a party's name or of the
/// number of an agreement. Nothing sealed is here: identity and telephone numbers are found by their keyed index.
/// </summary>
/// <param name="term">The beginning, folded.</param>
/// <param name="caseId">The case. No foreign key: its index would be as large as the table, and cases are never deleted.</param>
public sealed class CaseSearchTerm(string term, Guid caseId)
{
    /// <summary>The beginning, folded; compared by code points on every database.</summary>
    public string Term { get; private init; } = term;

    /// <summary>The case it leads to.</summary>
    public Guid CaseId { get; private init; } = caseId;
}
