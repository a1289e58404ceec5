using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.AddParty;

/// <summary>添加当事人.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.Page + "/add")]
[CaseAction(CaseOperation.Handle)]
public sealed class AddPartyController(CurrentCase current, MediationDbContext db, PartySealing sealing, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => View("AddParty", new AddPartyForm());

    [HttpPost]
    public async Task<IActionResult> Save(AddPartyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("AddParty", form);
        }

        current.Case.AddParty(form.Side!.Value, sealing.Details(form), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已添加{0}。", form.Name!]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }
}
