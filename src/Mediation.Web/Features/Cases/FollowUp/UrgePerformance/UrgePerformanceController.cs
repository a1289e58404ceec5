using System.Globalization;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.UrgePerformance;

/// <summary>督促: the payer was urged to perform (人民调解法 31); how and with what answer is kept.</summary>
[Route(FollowUpLinks.InstalmentTemplate + "/urge")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class UrgePerformanceController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    private Instalment Line =>
        agreement.Value.InstalmentOf(int.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["督促履行"], T["今天督促履行“{0}”，此前已督促 {1} 次。", Line.What, Line.Urgings.Count],
        T["怎样督促的，对方怎样答复"], T["登记督促"], CaseLinks.FollowUp(Current.Case.Reference));

    /// <inheritdoc/>
    protected override void Require()
    {
        if (!agreement.Value.IsInForce || !Line.IsOpen)
        {
            throw new WorkflowException("Agreement", CaseActs.UrgePerformance, agreement.Value.Status.ToString(), isDeclared: false, []);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.UrgePerformance(agreement.Value.Id, Line.Number, form.Reason!, Current.Context, Current.Actor);
        return Done(T["已登记督促。"], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
