using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmations;

namespace Mediation.Web.Features.Cases.Confirmations;

/// <summary>For which agreements an application can be prepared.</summary>
public static class ConfirmationOffer
{
    /// <summary>The court makes its own paper of a case it entrusted after filing (法释〔2011〕5号 13).</summary>
    public static bool IsTheCourtsOwn(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.EntrustedBy == EntrustingBody.CourtAfterFiling;
    }

    /// <summary>
    /// Agreements in force without an application that is under way or confirmed. A closed case is reopened by preparing one.
    /// </summary>
    public static IReadOnlyList<Agreement> For(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        if (IsTheCourtsOwn(of) || of.Status is not (CaseStatus.Settled or CaseStatus.FollowUp or CaseStatus.Closed))
        {
            return [];
        }

        return [.. of.Agreements.Where(a => a.IsInForce
            && !of.Confirmations.Any(x => x.AgreementId == a.Id && (x.IsOpen || x.Status == ConfirmationStatus.Confirmed)))];
    }
}
