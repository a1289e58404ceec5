using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Parties.AnswerHelper;

/// <summary>A party consents to a helper, or takes the consent back.</summary>
[Authorize(Policies.CaseReader)]
[Route(PartyLinks.Helpers + "/{helperId:guid}/answer")]
[CaseAction(CaseOperation.Handle)]
public sealed class AnswerHelperController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>The answer is given on the page of the parties; this address leads there.</summary>
    [HttpGet]
    public IActionResult Show() => LocalRedirect(CaseLinks.Parties(current.Case.Reference));

    [HttpPost]
    public async Task<IActionResult> Save(Guid helperId, AnswerHelperForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        current.Case.HelperOf(helperId);
        if (!ModelState.IsValid)
        {
            return LocalRedirect(CaseLinks.Parties(current.Case.Reference));
        }

        current.Case.AnswerHelper(helperId, form.PartyId!.Value, form.Consents!.Value, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记。"]);
        var reference = current.Case.Reference;
        return LocalRedirect(form.FromConsultation ? CaseLinks.Consultations(reference) : CaseLinks.Parties(reference));
    }
}
