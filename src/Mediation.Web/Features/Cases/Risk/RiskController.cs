using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Risk;

/// <summary>预警等级, the report, and the violence flag.</summary>
[Authorize(Policies.CaseReader)]
[Route(RiskLinks.Page)]
[CaseAction(CaseOperation.Read)]
public sealed class RiskController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Risk", current.Case);
}
