using Mediation.Domain.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;

namespace Mediation.Web.Features.Cases.Agreements;

/// <summary>The action is about one agreement of the current case, and may fire a trigger on it.</summary>
public sealed class AgreementActionAttribute : CaseChildAttribute<Agreement, AgreementStatus, AgreementTrigger>
{
    /// <summary>Finds the agreement.</summary>
    public AgreementActionAttribute()
        : base("agreement", AgreementWorkflow.Machine, (of, id) => of.AgreementOf(id))
    {
    }

    /// <summary>Finds it and asks whether <paramref name="trigger"/> may fire.</summary>
    public AgreementActionAttribute(AgreementTrigger trigger)
        : this() => Asked = trigger;
}
