using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Requests.ChangeClaim;

/// <summary>变更、承认申请事项: by the party or an agent with special authority (民诉法 62).</summary>
[Route(CaseLinks.Template + "/requests/{requestId:guid}/change")]
[CaseAction(CaseOperation.Handle)]
public sealed class ChangeClaimController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid requestId) => Page(current.Case.RequestOf(requestId), new ChangeClaimForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid requestId, ChangeClaimForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = current.Case.RequestOf(requestId);
        if (form.Kind is { } kind)
        {
            form.Check(current.Case, request, kind, current.Context, current.Actor, ModelState, T);
        }

        if (!ModelState.IsValid)
        {
            return Page(request, form);
        }

        var said = form.ToStatement(current.Case)!;
        if (form.Kind == ClaimChangeKind.Changed)
        {
            current.Case.ChangeRequest(requestId, form.Text!.Trim(), said, current.Context, current.Actor);
        }
        else
        {
            current.Case.AdmitRequest(requestId, said, current.Context, current.Actor);
        }

        await db.SaveChangesAsync();
        TempData.Notice(T["已登记。"]);
        return LocalRedirect(CaseLinks.Requests(current.Case.Reference));
    }

    private ViewResult Page(CaseRequest request, ChangeClaimForm form)
    {
        ViewData["request"] = request;
        return View("ChangeClaim", form);
    }
}
