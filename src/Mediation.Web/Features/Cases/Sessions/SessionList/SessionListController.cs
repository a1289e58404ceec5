using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Sessions.SessionList;

/// <summary>A case's sittings.</summary>
[Route(SessionLinks.Template)]
[CaseAction(CaseOperation.Read)]
public sealed class SessionListController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("SessionList");
}
