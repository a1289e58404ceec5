using Mediation.Domain.FollowUps;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Features.Cases.FollowUp;

/// <summary>The action fires a trigger on one return visit of the current case.</summary>
public sealed class FollowUpVisitActionAttribute : CaseChildAttribute<FollowUpVisit, FollowUpStatus, FollowUpTrigger>
{
    /// <summary>Finds the visit and asks whether <paramref name="trigger"/> may fire.</summary>
    public FollowUpVisitActionAttribute(FollowUpTrigger trigger)
        : base("visit", FollowUpWorkflow.Machine, (of, id) => of.FollowUpVisitOf(id)) => Asked = trigger;
}
