using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.LeaderCases.LeaderCaseList;

/// <summary>The times a leader was asked to take a case in charge.</summary>
[Route(LeaderCaseLinks.Template)]
[CaseAction(CaseOperation.Read)]
public sealed class LeaderCaseListController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("LeaderCaseList");
}
