using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.AgreementList;

[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/agreements")]
[CaseAction(CaseOperation.Read)]
public sealed class AgreementListController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AgreementList", current.Case.Agreements.OrderByDescending(a => a.Id).ToList());
}
