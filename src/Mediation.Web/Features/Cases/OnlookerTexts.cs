using Mediation.Web.Infrastructure.CaseAccess;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases;

/// <summary>Says who else has the case open.</summary>
public static class OnlookerTexts
{
    /// <summary>Names and hours in one sentence.</summary>
    public static string AlsoOpenTo(this IStringLocalizer<Texts> texts, IReadOnlyList<Onlooker> others)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts["还有人打开着本案：{0}。改动以前请互相说一声。", string.Join(texts["、"], others.Select(other => texts["{0}（{1}）", other.Name, other.LastSeen.ToHour()]))];
    }
}
