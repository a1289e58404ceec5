using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Confirmations.ConfirmationList;

/// <summary>Applications for judicial confirmation, and the thirty days of every agreement that has none.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/confirmations")]
[CaseAction(CaseOperation.Read)]
public sealed class ConfirmationListController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("ConfirmationList", current.Case.Confirmations.OrderByDescending(x => x.Id).ToList());
}
