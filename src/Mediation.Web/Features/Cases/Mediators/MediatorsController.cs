using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Mediators;

/// <summary>Who mediates, and requests for somebody else.</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Page)]
[CaseAction(CaseOperation.Read)]
public sealed class MediatorsController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Mediators", current.Case);
}
