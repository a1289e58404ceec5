using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Agreements.AgreementList;

[Route(CaseLinks.Template + "/agreements")]
[CaseAction(CaseOperation.Read)]
public sealed class AgreementListController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AgreementList", current.Case.Agreements.OrderByDescending(a => a.Id).ToList());
}
