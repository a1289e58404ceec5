using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Localisation;

/// <summary>Chinese unless a person chose English; the choice travels in a cookie. What a browser prefers isn't asked.</summary>
public static class LocalisationSetup
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    /// <summary>Each language is named in itself.</summary>
    public const string ChineseName = "中文";
    public const string EnglishName = "English";

    public static IServiceCollection AddPageLanguages(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Chinese).AddSupportedCultures(Chinese, English).AddSupportedUICultures(Chinese, English);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        return services;
    }

    /// <summary>The words of the domain in the language of the page.</summary>
    public static string Of(this IStringLocalizer<Texts> _, Domain.Words words) => words.In(CultureInfo.CurrentUICulture);
}
