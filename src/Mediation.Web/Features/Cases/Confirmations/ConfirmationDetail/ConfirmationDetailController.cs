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
            yield return ActLink.Of(
                ConfirmationWorkflow.Machine.Ask(of, trigger, current.Context), ConfirmationNames.Of(trigger), ConfirmationLinks.Of(trigger, reference, of.Id));
        }

        if (of.Status is ConfirmationStatus.Preparing or ConfirmationStatus.Ready)
        {
            yield return ActLink.ToForm(new("登记交邮或者递交", "Record posting or hand-in"), ConfirmationLinks.Submission(reference, of.Id));
            yield return ActLink.ToForm(new("登记期限障碍", "Record an obstacle"), ConfirmationLinks.Obstacle(reference, of.Id));
        }

        if (of.Status is ConfirmationStatus.Filed or ConfirmationStatus.CourtAccepted)
        {
            yield return ActLink.ToForm(new("登记询问日期", "Set the hearing"), ConfirmationLinks.Hearing(reference, of.Id));
        }

        if (of.RuledOn is not null)
        {
            yield return ActLink.ToForm(new("登记裁定送达", "Record delivery of the ruling"), ConfirmationLinks.RulingDelivery(reference, of.Id));
        }
    }
}
