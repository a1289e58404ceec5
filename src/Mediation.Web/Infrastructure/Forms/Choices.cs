using Mediation.Domain;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Forms;

/// <summary>The lines of a select or radio field, from an enum and its names: <c>Choices.Of&lt;RiskLevel&gt;(CaseNames.Of, T)</c>.</summary>
public static class Choices
{
    /// <summary>One line per value, in the order of the declaration, in the page's language.</summary>
    public static IEnumerable<SelectListItem> Of<TEnum>(Func<TEnum, Words> name, IStringLocalizer<Texts> texts)
        where TEnum : struct, Enum => Of(Enum.GetValues<TEnum>(), name, texts);

    /// <summary>One line for each of some values.</summary>
    public static IEnumerable<SelectListItem> Of<TEnum>(IEnumerable<TEnum> values, Func<TEnum, Words> name, IStringLocalizer<Texts> texts)
        where TEnum : struct, Enum => values.Select(value => new SelectListItem(texts.Of(name(value)), value.ToString()));
}
