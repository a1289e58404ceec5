using Mediation.Db;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.Mediators.KeepByConsent;

/// <summary>各方同意继续主持: the relation was disclosed and all parties agree to keep the mediator (在线调解规则 14).</summary>
[Authorize(Policies.CaseReader)]
[Route(MediatorLinks.Recusal + "/keep")]
[CaseAction(CaseOperation.Handle)]
public sealed class KeepByConsentController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show(Guid recusalId)
    {
        current.Case.RecusalOf(recusalId);
        return View("KeepByConsent", new KeepByConsentForm());
    }

    [HttpPost]
    public async Task<IActionResult> Save(Guid recusalId, KeepByConsentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        current.Case.RecusalOf(recusalId);
        if (!ModelState.IsValid)
        {
            return View("KeepByConsent", form);
        }

        current.Case.KeepByConsent(recusalId, form.Disclosed!.Trim(), current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["已登记各方同意继续由{0}主持。", current.Case.HostMediatorName!]);
        return LocalRedirect(CaseLinks.Mediators(current.Case.Reference));
    }
}
