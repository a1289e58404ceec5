using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Features.Cases.Confirmations;

/// <summary>The action is about one application for confirmation of the current case, and may fire a trigger on it.</summary>
public sealed class ConfirmationActionAttribute : CaseChildAttribute<JudicialConfirmation, ConfirmationStatus, ConfirmationTrigger>
{
    /// <summary>Finds the application.</summary>
    public ConfirmationActionAttribute()
        : base("confirmation", ConfirmationWorkflow.Machine, (of, id) => of.ConfirmationOf(id))
    {
    }

    /// <summary>Finds it and asks whether <paramref name="trigger"/> may fire.</summary>
    public ConfirmationActionAttribute(ConfirmationTrigger trigger)
        : this() => Asked = trigger;
}
