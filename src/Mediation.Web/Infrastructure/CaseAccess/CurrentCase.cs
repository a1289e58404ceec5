using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Centres;
using Mediation.Domain.Workflow;
using Mediation.Web.Infrastructure.Security;

namespace Mediation.Web.Infrastructure.CaseAccess;

/// <summary>
/// The case a request is about, loaded and authorized by <see cref="CaseActionAttribute"/>, with everything a verb asks for.
/// </summary>
public sealed class CurrentCase(CurrentActor actor, CaseRights rights)
{
    private DisputeCase? loaded;
    private Centre? centre;
    private MediationCommittee? committee;
    private RuleContext? context;

    /// <summary>The case.</summary>
    public DisputeCase Case => loaded ?? throw new InvalidOperationException("The action carries no [CaseAction], so there is no current case.");

    /// <summary>The centre that has it.</summary>
    public Centre Centre => centre!;

    /// <summary>The committee whose seal its papers carry.</summary>
    public MediationCommittee Committee => committee!;

    /// <summary>Clock, calendar and settings of this request, with the person in it.</summary>
    public RuleContext Context => context!;

    /// <summary>Who acts.</summary>
    public Actor Actor => context!.Actor!;

    /// <summary>Whether this request is about a case.</summary>
    public bool IsLoaded => loaded is not null;

    /// <summary>Whether the person may do <paramref name="operation"/> with it; for drawing buttons.</summary>
    public bool May(CaseOperation operation) => rights.May(Case, Centre.Path, operation);

    /// <summary>Whether <paramref name="trigger"/> may fire now, with every rule's answer.</summary>
    public Decision<CaseStatus, CaseTrigger> Ask(CaseTrigger trigger) => CaseWorkflow.Machine.Ask(Case, trigger, Context);

    internal void Set(DisputeCase of, Centre at, MediationCommittee by, RuleContext now)
    {
        loaded = of;
        centre = at;
        committee = by;
        context = now with { Actor = actor.ToActor() };
    }
}
