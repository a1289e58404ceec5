using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.CaseProgress;

/// <summary>进程: visits, sittings, consultations, rounds and stops in one view, each with the way to its own page.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/progress")]
[CaseAction(CaseOperation.Read)]
public sealed class CaseProgressController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("CaseProgress", current.Case);
}
