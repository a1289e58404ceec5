using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Consultations.ConsultationList;

/// <summary>A case's consultations.</summary>
[Route(ConsultationLinks.Template)]
[CaseAction(CaseOperation.Read)]
public sealed class ConsultationListController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("ConsultationList");
}
