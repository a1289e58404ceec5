using Mediation.Db;
using Mediation.Db.PersonalData;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.Parties;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.RevealPersonalData;

/// <summary>查看完整号码: a reasoned click. The reading is logged in the transaction that shows it; the page is not stored.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.One + "/reveal")]
[CaseAction(CaseOperation.Handle)]
public sealed class RevealController(CurrentCase current, MediationDbContext db, IPersonalDataVault vault, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>What a person may give as a purpose; printing papers reads by itself and is logged as such.</summary>
    private static readonly ReadingPurpose[] Purposes =
        [ReadingPurpose.ContactParty, ReadingPurpose.CheckIdentity, ReadingPurpose.AuthorityRequest, ReadingPurpose.Other];

    [HttpGet]
    public IActionResult Show(Guid partyId) => Page(current.Case.PartyOf(partyId), new RevealForm());

    [HttpPost]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Save(Guid partyId, RevealForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var party = current.Case.PartyOf(partyId);
        var opened = Sealed(party).Where(pair => form.Fields.Contains(pair.Kind)).ToList();
        if (form.Purpose is { } purpose && !Purposes.Contains(purpose))
        {
            ModelState.AddModelError(nameof(form.Purpose), T["请从名单中选择"]);
        }

        if (!ModelState.IsValid || opened.Count == 0)
        {
            return Page(party, form);
        }

        var fields = string.Join("、", opened.Select(pair => ReadingNames.Of(pair.Kind).Chinese));
        db.PersonalDataReads.Add(new PersonalDataRead(
            current.Actor, current.Context.Now, current.Case.Id, party.Id, fields, form.Purpose!.Value, form.Note));
        await db.SaveChangesAsync();
        return View("Revealed", new RevealedModel(party.Name, [.. opened.Select(pair => (pair.Kind, vault.Open(pair.Text)))]));
    }

    private static IEnumerable<(PersonalDataKind Kind, SealedText Text)> Sealed(Party party)
    {
        if (party.NationalId is { } id)
            yield return (PersonalDataKind.NationalId, id);
        if (party.Phone is { } phone)
            yield return (PersonalDataKind.Phone, phone);
    }

    private ViewResult Page(Party party, RevealForm form)
    {
        ViewData["Party"] = party.Name;
        ViewData["Fields"] = Sealed(party).Select(pair => pair.Kind).ToArray();
        ViewData["Purposes"] = Purposes;
        return View("Reveal", form);
    }
}
