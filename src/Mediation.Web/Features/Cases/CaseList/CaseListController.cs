using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.CaseList;

[Authorize(Policies.CaseReader)]
[Route(CaseLinks.List)]
public sealed class CaseListController(CaseListPages pages) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CaseListQuery query)
    {
        var wasUnreadable = !ModelState.IsValid;
        ModelState.Clear();
        return View("CaseList", await pages.ReadAsync(query) with { WasUnreadable = wasUnreadable });
    }
}
