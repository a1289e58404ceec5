using Mediation.Db.Identity;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mediation.Web.Features.Preferences;

/// <summary>Language and size of type: for everybody, strangers on the sign-in page included.</summary>
[AllowAnonymous]
[Route("preferences")]
public sealed class PreferencesController(UserManager<StaffUser> users) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Keep(PreferencesForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var language = form.Language == LocalisationSetup.English ? LocalisationSetup.English : LocalisationSetup.Chinese;
        if (await users.GetUserAsync(User) is { } user)
        {
            PagePreferences.Remember(Response, language, form.LargeType);
            user.Language = language;
            user.LargeType = form.LargeType;
            await users.UpdateAsync(user);
        }
        else
        {
            PagePreferences.Choose(Response, language, form.LargeType);
        }

        return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
    }
}

public sealed class PreferencesForm
{
    public string? Language { get; set; }

    public bool LargeType { get; set; }

    public string? ReturnUrl { get; set; }
}
