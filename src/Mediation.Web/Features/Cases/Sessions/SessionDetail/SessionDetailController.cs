using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Cases.Sessions.SessionDetail;

/// <summary>One sitting with its record.</summary>
[Route(SessionLinks.OneTemplate)]
[CaseAction(CaseOperation.Read)]
public sealed class SessionDetailController(CurrentCase current) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid sessionId) => View("SessionDetail", current.Case.SessionOf(sessionId));
}
