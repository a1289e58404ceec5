using Mediation.Domain.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Desk;

/// <summary>我的案桌: what is due, what is new, what waits.</summary>
[Authorize(Policies.AnyStaff)]
[Route("")]
public sealed class DeskController(DeskCases desk, DeskAgenda agenda, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => View("Desk", new DeskModel(
        desk.HasDesk ? await desk.PilesAsync() : [], agenda.IsTheirs ? await agenda.ReadAsync() : null, ChinaTime.Today(clock)));
}
