using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.FileGroupList;

/// <summary>登记推选书.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.Page + "/group-list")]
[CaseAction(CaseOperation.Handle)]
public sealed class FileGroupListController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("FileGroupList", new FileGroupListForm());

    [HttpPost]
    public async Task<IActionResult> Save(FileGroupListForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FileGroupList", form);
        }

        current.Case.FileGroupList(form.Side!.Value, form.SignedOn!.Value, form.Members!.Value, form.Names(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["推选书已登记。"]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }
}
