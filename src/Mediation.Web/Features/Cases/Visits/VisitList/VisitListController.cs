using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Visits.VisitList;

/// <summary>A case's visits.</summary>
[Route(CaseVisitLinks.Template)]
[CaseAction(CaseOperation.Read)]
public sealed class VisitListController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("VisitList");
}
