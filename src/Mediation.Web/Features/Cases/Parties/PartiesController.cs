using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Parties;

/// <summary>当事人: who stands in the case, what each was told and wants, who acts for whom.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.Page)]
[CaseAction(CaseOperation.Read)]
public sealed class PartiesController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Parties", current.Case);
}
