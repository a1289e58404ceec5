using Mediation.Web.Features.Cases.Visits;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Visits.RoundDetail;

/// <summary>One round or care visit with its record, and the way to a case it found.</summary>
[Authorize(Policies.TakeRequests)]
[Route(VisitLinks.OneTemplate)]
public sealed class RoundDetailController(CentreVisits visits) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid visitId)
    {
        var visit = await visits.FindAsync(visitId);
        ViewData["Acts"] = VisitActs.For(visit, await visits.NowAsync(), trigger => VisitLinks.Of(trigger, visit.Id));
        return View("RoundDetail", visit);
    }
}
