using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Visits.VisitRegister;

/// <summary>The addresses rounds had when they were kept beside the walk-in register; a bookmark leads on to where they are now.</summary>
[Authorize(Policies.ReadReception)]
[Route("/reception/outreach")]
public sealed class FormerOutreachController : Controller
{
    [HttpGet]
    public IActionResult All() => LocalRedirectPermanent(VisitLinks.List);

    [HttpGet("{id:guid}")]
    [Authorize(Policies.TakeRequests)]
    public IActionResult One(Guid id) => LocalRedirectPermanent(VisitLinks.One(id));
}
