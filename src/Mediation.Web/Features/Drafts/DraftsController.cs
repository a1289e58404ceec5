using Mediation.Web.Infrastructure.Forms;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Drafts;

/// <summary>Keeps what somebody is typing, and throws it away when asked to. Everybody reaches only their own.</summary>
[Authorize(Policies.AnyStaff)]
public sealed class DraftsController(FormDrafts drafts, TimeProvider clock, IStringLocalizer<Texts> T) : Controller
{
    /// <summary>Called by the pages themselves; answers the line that says when it was kept.</summary>
    [HttpPost(DraftLinks.Keep)]
    public async Task<IActionResult> Keep([FromForm(Name = FormFields.DraftKey)] string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return BadRequest();
        }

        await drafts.KeepAsync(key, Request.Form, HttpContext.RequestAborted);
        return Content(T["草稿已自动保存（{0}）", clock.GetUtcNow().UtcDateTime.ToText()], "text/plain; charset=utf-8");
    }

    [HttpPost(DraftLinks.Discard)]
    public async Task<IActionResult> Discard([FromForm(Name = FormFields.DraftKey)] string? key, string? returnUrl)
    {
        await drafts.DropAsync(key ?? "", HttpContext.RequestAborted);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
