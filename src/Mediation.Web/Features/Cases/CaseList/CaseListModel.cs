using Mediation.Db.Forms;
using Mediation.Domain.Cases;
using Mediation.Web.Features.Cases.CaseList.KeepView;
using Mediation.Web.Features.Shared.Lists;
using Mediation.Web.Infrastructure.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.CaseList;

/// <summary>A page of the list.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Rows">The lines of this page.</param>
/// <param name="Count">Lines on all pages.</param>
/// <param name="Choices">What the filters offer.</param>
/// <param name="Today">The day days are counted from.</param>
public sealed record CaseListModel(
    CaseListQuery Query, IReadOnlyList<CaseRow> Rows, int Count, CaseListChoices Choices, DateOnly Today) : IPagedList
{
    /// <summary>Something in the address could not be read and was left out.</summary>
    public bool WasUnreadable { get; init; }

    /// <summary>The lists the person has kept.</summary>
    public IReadOnlyList<SavedView> Views { get; init; } = [];

    /// <summary>The name under which this list was to be kept and couldn't be; null when nobody tried.</summary>
    public KeepViewForm? Keeping { get; init; }

    int IPagedList.Total => Count;

    int IPagedList.Number => Query.PageOf(Count);

    int IPagedList.Size => Query.PageSize;

    /// <summary>The chosen filters: what each says, and the list without it.</summary>
    public IEnumerable<Chip> Chips(IStringLocalizer<Texts> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = Query with { Page = 1 };
        if (!string.IsNullOrWhiteSpace(Query.Text))
            yield return new Chip(texts["查找：{0}", Query.Text], (all with { Text = null }).Url());
        if (Query.Persons.Length > 0)
            yield return new Chip(texts["按号码查到的当事人"], (all with { Persons = [] }).Url());
        foreach (var stage in Query.Stages)
            yield return new Chip(Label(texts, "阶段", texts.Of(CaseNames.Of(stage))), (all with { Stages = [.. Query.Stages.Where(s => s != stage)] }).Url());
        if (Query.Category is { Length: > 0 } category)
            yield return new Chip(Label(texts, "纠纷类别", Choices.TextOf(Choices.Categories, category)), (all with { Category = null }).Url());
        if (Query.Channel is { } channel)
            yield return new Chip(Label(texts, "渠道", texts.Of(CaseNames.Of(channel))), (all with { Channel = null }).Url());
        if (Query.Basis is { } basis)
            yield return new Chip(Label(texts, "受理方式", texts.Of(CaseNames.Of(basis))), (all with { Basis = null }).Url());
        if (Query.Centre is { } centre)
            yield return new Chip(Label(texts, "中心", Choices.TextOf(Choices.Centres, centre.ToString())), (all with { Centre = null }).Url());
        if (Query.Mediator is { Length: > 0 } mediator)
            yield return new Chip(Label(texts, "主持调解员", Choices.TextOf(Choices.Mediators, mediator)), (all with { Mediator = null }).Url());
        if (Query.Risk is { } risk)
            yield return new Chip(Label(texts, "预警等级", texts.Of(CaseNames.Of(risk))), (all with { Risk = null }).Url());
        if (Query.Due is { } due)
            yield return new Chip(Label(texts, "期限", Choices.TextOf(Choices.Dues, due.ToString())), (all with { Due = null }).Url());
        if (Query.From is { } from)
            yield return new Chip(Label(texts, "登记自", from.ToText()), (all with { From = null }).Url());
        if (Query.To is { } to)
            yield return new Chip(Label(texts, "登记至", to.ToText()), (all with { To = null }).Url());
        if (Query.Result is { } result)
            yield return new Chip(Label(texts, "统计结果", texts.Of(CaseNames.Of(result))), (all with { Result = null }).Url());
        if (Query.Partial)
            yield return new Chip(texts["部分达成协议"], (all with { Partial = false }).Url());
        if (Query.ResultFrom is { } resultFrom)
            yield return new Chip(Label(texts, "结果日期自", resultFrom.ToText()), (all with { ResultFrom = null }).Url());
        if (Query.ResultTo is { } resultTo)
            yield return new Chip(Label(texts, "结果日期至", resultTo.ToText()), (all with { ResultTo = null }).Url());
    }

    private static string Label(IStringLocalizer<Texts> texts, string name, string value) => texts["{0}：{1}", texts[name], value];
}

/// <summary>What the filters of the list offer.</summary>
public sealed record CaseListChoices(
    IReadOnlyList<SelectListItem> Stages, IReadOnlyList<SelectListItem> Categories, IReadOnlyList<SelectListItem> Channels,
    IReadOnlyList<SelectListItem> Bases, IReadOnlyList<SelectListItem> Centres, IReadOnlyList<SelectListItem> Mediators,
    IReadOnlyList<SelectListItem> Risks, IReadOnlyList<SelectListItem> Dues, IReadOnlyList<SelectListItem> Results)
{
    /// <summary>The text of a choice; the bare value for one that isn't offered.</summary>
    public string TextOf(IReadOnlyList<SelectListItem> items, string value)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.FirstOrDefault(item => item.Value == value)?.Text ?? value;
    }
}
