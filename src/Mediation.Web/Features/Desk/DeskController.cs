using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Desk;

[Authorize(Policies.AnyStaff)]
[Route("")]
public sealed class DeskController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("Desk");
}
