using Mediation.Web.Features.Cases;
using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Drafts;

/// <summary>Keeps what somebody is typing, and throws it away when asked to. Everybody reaches only their own.</summary>
[Authorize(Policies.AnyStaff)]
public sealed class DraftsController(FormDrafts drafts, OpenCases open, CurrentActor actor, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>
    /// Called by the pages themselves; answers the line that says when it was kept, and who else has come to the case meanwhile.
    /// </summary>
    [HttpPost(DraftLinks.Keep)]
    public async Task<IActionResult> Keep([FromForm(Name = FormFields.DraftKey)] string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return BadRequest();
        }

        await drafts.KeepAsync(key, Request.Form, HttpContext.RequestAborted);
        var kept = T["草稿已自动保存（{0}）", clock.GetUtcNow().UtcDateTime.ToText()].Value;
        return Content(OthersAt(key) is { Count: > 0 } others ? $"{kept} {T.AlsoOpenTo(others)}" : kept, "text/plain; charset=utf-8");
    }

    private IReadOnlyList<Onlooker> OthersAt(string form) =>
        CaseLinks.ReferenceIn(form) is { } reference ? open.OthersWhileIn(reference, actor.UserId) : [];

    [HttpPost(DraftLinks.Discard)]
    public async Task<IActionResult> Discard([FromForm(Name = FormFields.DraftKey)] string? key, string? returnUrl)
    {
        await drafts.DropAsync(key ?? "", HttpContext.RequestAborted);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
