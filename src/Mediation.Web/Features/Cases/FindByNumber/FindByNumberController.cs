using Mediation.Db;
using Mediation.Db.PersonalData;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.FindByNumber;

/// <summary>
/// 按号码查找: the cases of somebody whose number is known, among those the person may know of. The number is sent in the body and never
/// stands in an address; the list that answers is asked for by the key of whoever was found. The look-up is logged like a reading.
/// </summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.FindByNumber)]
public sealed class FindByNumberController(
    PersonsByNumber persons, MediationDbContext db, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    // As the log of readings keeps it, whatever language the reader has chosen.
    private const string NumberField = "号码";

    [HttpGet]
    public IActionResult Show() => View("FindByNumber", new FindByNumberForm());

    [HttpPost]
    public async Task<IActionResult> Find(FindByNumberForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!ModelState.IsValid)
        {
            return View("FindByNumber", form);
        }

        var found = await persons.FindAsync(form.Number!, cancellationToken);
        if (found.Count == 0)
        {
            ModelState.AddModelError(nameof(form.Number), T["您能看的案件中没有人登记这个号码。请核对号码，或者在案件列表中按姓名查找。"]);
            return View("FindByNumber", form);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        db.PersonalDataReads.AddRange(found.Select(party => new PersonalDataRead(
            actor.ToActor(), now, party.CaseId, party.PartyId, NumberField, ReadingPurpose.FindByNumber, note: null)));
        await db.SaveChangesAsync(cancellationToken);
        return LocalRedirect(new CaseListQuery { Persons = [.. found.Select(party => party.PersonId).Distinct()] }.Url());
    }
}
