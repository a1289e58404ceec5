using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Visits.VisitDetail;

/// <summary>One visit with its record.</summary>
[Route(CaseVisitLinks.OneTemplate)]
[CaseAction(CaseOperation.Read)]
public sealed class VisitDetailController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid visitId) => View("VisitDetail", current.Case.VisitOf(visitId));
}
