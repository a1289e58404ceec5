using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Reception;
using Mediation.Web.Features.Shared;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Deadlines;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Reception.DataRequests;

/// <summary>个人信息请求登记簿: who asked what about his own data, and by when he is answered (个人信息保护法 44–50).</summary>
[Authorize(Policies.ReadReception)]
[Route(ReceptionLinks.DataRequests)]
public sealed class DataRequestsController(
    ReceptionScope scope, MediationDbContext db, RuleContexts contexts, CurrentActor actor, IPersonalDataVault vault, TimeProvider clock,
    IStringLocalizer<Texts> T) : Controller
{
    private static readonly SortColumns<DataRequest> Columns = new SortColumns<DataRequest>(r => r.Id)
        .By("due", r => r.DueOn)
        .By("received", r => r.ReceivedAt, lastFirst: true)
        .By("name", r => r.PersonName);

    [HttpGet]
    public async Task<IActionResult> Show(bool all)
    {
        var list = ListQuery.Of(Request);
        var order = Columns.OrderOf(list);
        var rows = scope.DataRequests.AsNoTracking().Where(r => all || r.Status == DataRequestStatus.Open);
        var page = await Columns.Sort(rows, order).ToPageAsync(list, order, HttpContext.RequestAborted);
        return View("DataRequests", new DataRequestList(all, ChinaTime.Today(clock), page));
    }

    [HttpGet("new")]
    [Authorize(Policies.TakeRequests)]
    public IActionResult ShowNew() => View("NewDataRequest", new DataRequestForm());

    [HttpPost("new")]
    [Authorize(Policies.TakeRequests)]
    public async Task<IActionResult> Receive(DataRequestForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Guid? caseId = null;
        if (!string.IsNullOrWhiteSpace(form.Reference))
        {
            caseId = await FindCaseAsync(form.Reference.Trim());
            if (caseId is null)
            {
                ModelState.AddModelError(nameof(form.Reference), T["本中心没有这个编号的案件，请核对；不清楚的可以不填"]);
            }
        }

        if (!ModelState.IsValid)
        {
            return View("NewDataRequest", form);
        }

        var received = DataRequest.Receive(scope.CentreId, form.ToDetails(vault, caseId), await contexts.NowAsync(), actor.ToActor());
        db.DataRequests.Add(received);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记，{0}前答复。", received.DueOn.ToText()]);
        return LocalRedirect(ReceptionLinks.DataRequest(received.Id));
    }

    private async Task<Guid?> FindCaseAsync(string reference)
    {
        var path = actor.ScopePath;
        return await db.Cases.Where(c => c.Reference == reference && db.Centres.Any(centre => centre.Id == c.CentreId && centre.Path.StartsWith(path)))
            .Select(c => (Guid?)c.Id).SingleOrDefaultAsync();
    }
}

/// <summary>A page of the register.</summary>
/// <param name="All">Also what is answered.</param>
/// <param name="Today">Today in China.</param>
/// <param name="Page">The lines.</param>
public sealed record DataRequestList(bool All, DateOnly Today, PagedList<DataRequest> Page);
