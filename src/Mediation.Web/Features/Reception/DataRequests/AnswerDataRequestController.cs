using Mediation.Db;
using Mediation.Domain.Reception;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.DataRequests;

/// <summary>One request about one's own data, and its answer. The director answers for the centre.</summary>
[Authorize(Policies.ReadReception)]
[Route(ReceptionLinks.DataRequestTemplate)]
public sealed class AnswerDataRequestController(
    ReceptionScope scope, MediationDbContext db, RuleContexts contexts, CurrentActor actor, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await FindAsync(id) is { } found
        ? await PageAsync(found, new AnswerDataRequestForm { Version = found.Version })
        : NotFound();

    [HttpPost]
    [Authorize(Policies.AnswerForTheCentre)]
    public async Task<IActionResult> Answer(Guid id, AnswerDataRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(found, form);
        }

        db.ExpectVersion(found, form.Version);
        found.AnswerIt(form.Outcome!.Value, form.Answer!, form.How!.Value, await contexts.NowAsync(), actor.ToActor());
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记答复。"]);
        return LocalRedirect(ReceptionLinks.DataRequest(id));
    }

    private Task<DataRequest?> FindAsync(Guid id) => scope.DataRequests.SingleOrDefaultAsync(r => r.Id == id);

    private async Task<ViewResult> PageAsync(DataRequest found, AnswerDataRequestForm form)
    {
        ViewData["Request"] = found;
        ViewData["Reference"] = found.CaseId is { } caseId ? await db.Cases.Where(c => c.Id == caseId).Select(c => c.Reference).SingleAsync() : null;
        return View("DataRequest", form);
    }
}
