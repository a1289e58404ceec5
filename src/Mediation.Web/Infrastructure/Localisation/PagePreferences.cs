using Microsoft.AspNetCore.Localization;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>Language and size of type in two cookies, so that the sign-in page already follows them.</summary>
public static class PagePreferences
{
    private const string LargeTypeCookie = "large-type";

    public static bool WantsLargeType(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[LargeTypeCookie] == "1";
    }

    public static void Remember(HttpResponse response, string language, bool largeType)
    {
        ArgumentNullException.ThrowIfNull(response);
        var options = new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            IsEssential = true,
        };
        var culture = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language));
        response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, culture, options);
        response.Cookies.Append(LargeTypeCookie, largeType ? "1" : "0", options);
    }
}
