using Mediation.Domain.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.CaseDetail;

/// <summary>概览: what to do next, and what the case is about.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template)]
[CaseAction(CaseOperation.Read)]
public sealed class CaseDetailController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("CaseDetail", new CaseDetailModel(
        current.Case,
        NextSteps.Of(current.Case, current.Context),
        UnderWay.On(current.Case),
        current.Case.LimitsIn(current.Context),
        current.Case.DueDays(current.Context)));
}
