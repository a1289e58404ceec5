using System.Globalization;
using Mediation.Db.Identity;
using Microsoft.AspNetCore.Localization;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>
/// Language and size of type in two cookies, so that the sign-in page already follows them. What somebody chooses on the sign-in page
/// goes into the account that signs in next, within the same visit of the browser.
/// </summary>
public static class PagePreferences
{
    private const string LargeTypeCookie = "large-type";
    private const string ChosenCookie = "chosen-before-sign-in";

    public static bool WantsLargeType(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[LargeTypeCookie] == "1";
    }

    /// <summary>Somebody who isn't signed in has chosen.</summary>
    public static void Choose(HttpResponse response, string language, bool largeType)
    {
        Remember(response, language, largeType);
        response.Cookies.Append(ChosenCookie, "1", Options(response, lifetime: null));
    }

    /// <summary>What the account of whoever signs in says; what was chosen just before goes into it.</summary>
    public static void SignIn(HttpContext http, StaffUser user)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(user);
        if (http.Request.Cookies.ContainsKey(ChosenCookie))
        {
            user.Language = CultureInfo.CurrentUICulture.Name;
            user.LargeType = WantsLargeType(http.Request);
            http.Response.Cookies.Delete(ChosenCookie);
        }

        Remember(http.Response, user.Language, user.LargeType);
    }

    /// <summary>Keeps the choice in the browser.</summary>
    public static void Remember(HttpResponse response, string language, bool largeType)
    {
        ArgumentNullException.ThrowIfNull(response);
        var options = Options(response, TimeSpan.FromDays(365));
        var culture = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language));
        response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, culture, options);
        response.Cookies.Append(LargeTypeCookie, largeType ? "1" : "0", options);
    }

    private static CookieOptions Options(HttpResponse response, TimeSpan? lifetime) => new()
    {
        MaxAge = lifetime,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = response.HttpContext.Request.IsHttps,
        IsEssential = true,
    };
}
