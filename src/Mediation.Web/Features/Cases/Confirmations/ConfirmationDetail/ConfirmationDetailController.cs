using Mediation.Domain.Confirmations;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.ConfirmationDetail;

/// <summary>One application: its checks, its thirty days, the court's answers, and what can be done next.</summary>
[Authorize(Policies.CaseReader)]
[Route(ConfirmationLinks.Template)]
[CaseAction(CaseOperation.Read), ConfirmationAction]
public sealed class ConfirmationDetailController(CurrentCase current, CurrentChild<JudicialConfirmation> confirmation) : Controller
{
    private static readonly ConfirmationTrigger[] LeadsOn =
    [
        ConfirmationTrigger.MakeReady, ConfirmationTrigger.File, ConfirmationTrigger.CourtAccept, ConfirmationTrigger.Supplement,
        ConfirmationTrigger.Confirm, ConfirmationTrigger.PrepareAgain,
    ];

    [HttpGet]
    public IActionResult Show()
    {
        ViewBag.Acts = current.May(CaseOperation.Handle) ? Acts(confirmation.Value).ToList() : [];
        return View("ConfirmationDetail", confirmation.Value);
    }

    private IEnumerable<ActLink> Acts(JudicialConfirmation of)
    {
        var reference = current.Case.Reference;
        foreach (var trigger in ConfirmationWorkflow.Machine.DeclaredTriggers(of))
        {
            var decision = ConfirmationWorkflow.Machine.Ask(of, trigger, current.Context);
            var act = ActLink.Of(decision, ConfirmationNames.Of(trigger), ConfirmationLinks.Of(trigger, reference, of.Id));
            if (LeadsOn.Contains(trigger))
            {
                yield return act;
            }
            else if (decision.IsAllowed || trigger != ConfirmationTrigger.Lapse)
            {
                // While days remain nobody needs to read why it hasn't lapsed.
                yield return act.Aside();
            }
        }

        if (of.Status is ConfirmationStatus.Preparing or ConfirmationStatus.Ready)
        {
            yield return ActLink.ToForm(new("登记交邮或者递交", "Record posting or hand-in"), ConfirmationLinks.Submission(reference, of.Id)).Aside();
            yield return ActLink.ToForm(new("登记期限障碍", "Record an obstacle"), ConfirmationLinks.Obstacle(reference, of.Id)).Aside();
        }

        if (of.Status is ConfirmationStatus.Filed or ConfirmationStatus.CourtAccepted)
        {
            yield return ActLink.ToForm(new("登记询问日期", "Set the hearing"), ConfirmationLinks.Hearing(reference, of.Id)).Aside();
        }

        if (of.RuledOn is not null)
        {
            yield return ActLink.ToForm(new("登记裁定送达", "Record delivery of the ruling"), ConfirmationLinks.RulingDelivery(reference, of.Id));
        }
    }
}
