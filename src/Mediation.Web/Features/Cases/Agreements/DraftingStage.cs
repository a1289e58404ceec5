using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Features.Cases.Agreements;

/// <summary>When an agreement can be drafted: while people mediate; a supplement also while the agreement is performed.</summary>
public static class DraftingStage
{
    public static bool AllowsDraft(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.Status is CaseStatus.Mediating or CaseStatus.Consulting or CaseStatus.LeaderLed;
    }

    public static bool AllowsSupplement(DisputeCase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.AgreementInForce is not null && (AllowsDraft(of) || of.Status is CaseStatus.Settled or CaseStatus.FollowUp);
    }

    /// <summary>Refuses a stale page.</summary>
    /// <exception cref="WorkflowException">The stage knows no drafting.</exception>
    internal static void Require(bool allowed, DisputeCase of)
    {
        if (!allowed)
        {
            throw new WorkflowException("Agreement", CaseActs.DraftAgreement, of.Status.ToString(), isDeclared: false, []);
        }
    }
}
