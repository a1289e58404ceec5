using Mediation.Db;
using Mediation.Domain.Deadlines;
using Mediation.Web.Features.Shared;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.ExtendLimit;

/// <summary>延长期限: all parties agree to a later last day.</summary>
[Authorize(Policies.CaseReader)]
[Route(CaseLinks.Template + "/extend-limit")]
[CaseAction(CaseOperation.Handle)]
public sealed class ExtendLimitController(CurrentCase current, MediationDbContext db, IStringLocalizer<Texts> T) : Controller
{
    [HttpGet]
    public IActionResult Show() => Page(new ExtendLimitForm());

    [HttpPost]
    public async Task<IActionResult> Save(ExtendLimitForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (Governing is null)
        {
            return Page(form);
        }

        if (form.Until is { } until && Governing.WhyNotExtend(current.Context.Today, until) is { } why)
        {
            ModelState.AddModelError(nameof(form.Until), T.Of(why));
        }

        if (!ModelState.IsValid)
        {
            return Page(form);
        }

        current.Case.ExtendLimit(form.Until!.Value, form.Reason!, current.Context, current.Actor);
        await db.SaveChangesAsync();
        TempData.Notice(T["期限已延长。"]);
        return LocalRedirect(CaseLinks.Case(current.Case.Reference));
    }

    /// <summary>The limit that would be extended; none runs before acceptance and after the end.</summary>
    private CaseLimit? Governing => current.Case.IsActive ? current.Case.LimitsIn(current.Context).Governing : null;

    private ViewResult Page(ExtendLimitForm form)
    {
        ViewData["Governing"] = Governing;
        return View("ExtendLimit", form);
    }
}
