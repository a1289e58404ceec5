using System.Globalization;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Features.Cases.Agreements;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.FollowUp.EndDuty;

/// <summary>人身义务终止: what only a party that is gone could perform ends, with the reason. A debt of money passes to the heirs.</summary>
[Route(FollowUpLinks.InstalmentTemplate + "/end")]
[CaseAction(CaseOperation.Handle), AgreementAction]
public sealed class EndDutyController(CaseActTools tools, CurrentChild<Agreement> agreement) : ReasonedActController(tools)
{
    private Instalment Line =>
        agreement.Value.InstalmentOf(int.Parse((string)RouteData.Values["number"]!, CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    protected override ReasonPage Wording => new(
        T["人身义务终止"], T["“{0}”只能由本人履行，随当事人死亡或者终止而终止，不再到期、不再督促。", Line.What],
        T["为什么终止"], T["义务终止"], CaseLinks.FollowUp(Current.Case.Reference));

    /// <inheritdoc/>
    protected override void Require()
    {
        var unmet = DutyRules.OfEnding(Line).Select(rule => rule.Check(agreement.Value, Current.Context))
            .Where(check => check.Result == RuleResult.NotMet).ToList();
        if (!agreement.Value.IsInForce || unmet.Count > 0)
        {
            throw new WorkflowException("Agreement", CaseActs.EndDuty, agreement.Value.Status.ToString(), agreement.Value.IsInForce, unmet);
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<ActDone?> CarryOut(ReasonForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Current.Case.EndDuty(agreement.Value.Id, Line.Number, form.Reason!, Current.Context, Current.Actor);
        return Done(T["已登记义务终止：{0}", Line.What], CaseLinks.FollowUp(Current.Case.Reference));
    }
}
