using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Admin.AdminHome;

[Authorize(Policies.Administer)]
[Route(AdminLinks.Home)]
public sealed class AdminHomeController : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AdminHome");
}
