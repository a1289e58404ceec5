using Mediation.Db;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.RecordPartyEvent;

/// <summary>登记当事人变故: a death, a loss of capacity, a dissolution or a merger. It may suspend the case.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/event")]
[CaseAction(CaseOperation.Handle)]
public sealed class RecordPartyEventController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    private static readonly PartyEventKind[] OfPersons = [PartyEventKind.Died, PartyEventKind.LostCapacity];
    private static readonly PartyEventKind[] OfOrganisations = [PartyEventKind.Dissolved, PartyEventKind.MergedOrSplit];

    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(current.Case.PartyOf(partyId), new PartyEventForm());

    [HttpPost]
    public async Task<IActionResult> Save(Guid partyId, PartyEventForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        if (form.Kind is { } kind && !KindsOf(party).Contains(kind))
        {
            ModelState.AddModelError(nameof(form.Kind), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid)
        {
            return Page(party, form);
        }

        current.Case.RecordPartyEvent(partyId, form.Kind!.Value, form.On!.Value, form.Note!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(current.Case.Status == CaseStatus.Suspended
            ? T["已登记，案件已中止。请登记承继人或者代理人，或者终止调解。"]
            : T["已登记。"]);
        return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
    }

    private static PartyEventKind[] KindsOf(Party party) => party.Kind == PartyKind.Person ? OfPersons : OfOrganisations;

    private ViewResult Page(Party party, PartyEventForm form)
    {
        ViewData["Party"] = party.Name;
        ViewData["Kinds"] = KindsOf(party);
        return View("RecordPartyEvent", form);
    }
}
