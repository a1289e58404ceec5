using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.InviteHelper;

/// <summary>邀请协助人员 (人民调解法 20).</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.Helpers + "/invite")]
[CaseAction(CaseOperation.Handle)]
public sealed class InviteHelperController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("InviteHelper", new InviteHelperForm());

    [HttpPost]
    public async Task<IActionResult> Save(InviteHelperForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("InviteHelper", form);
        }

        current.Case.InviteHelper(form.Name!.Trim(), form.Relation!.Trim(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记邀请。请逐一登记各方当事人是否同意。"]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }
}
