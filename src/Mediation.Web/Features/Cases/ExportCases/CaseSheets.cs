using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Web.Features.Cases.CaseList;
using Mediation.Web.Infrastructure.Localisation;
using Mediation.Web.Infrastructure.Spreadsheets;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Features.Cases.ExportCases;

/// <summary>The two sheets of an exported list: its cases, and who took them out, when and by which filter.</summary>
public sealed class CaseSheets(IStringLocalizer<Texts> T)
{
    /// <summary>The cases, one a line.</summary>
    public SheetContent Cases(CaseListModel list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new SheetContent(
            T["案件"],
            [
                new(T["编号"], 18), new(T["纠纷名称"], 28), new(T["申请人"], 20), new(T["被申请人"], 20), new(T["纠纷类别"], 16), new(T["阶段"], 12),
                new(T["主持调解员"], 12), new(T["中心"], 16), new(T["提出请求的时间"], 18), new(T["期限"], 14), new(T["到期日"], 12), new(T["预警等级"], 14),
            ],
            [.. list.Rows.Select(row => Line(row, list))]);
    }

    /// <summary>说明: what the file is.</summary>
    public SheetContent About(CaseListModel list, bool chosen, string exportedBy, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(list);
        IReadOnlyList<object?>[] lines =
        [
            [T["导出人"].Value, exportedBy],
            [T["导出时间"].Value, ChinaTime.Of(at)],
            [T["筛选条件"].Value, FilterOf(list, chosen)],
            [T["符合条件的案件"].Value, list.Count],
            [T["本文件中的案件"].Value, list.Rows.Count],
            [T["请注意"].Value, T["含有当事人信息，只用于工作，用完请删除。未成年人的姓名已隐去。每次导出都有记录。"].Value],
        ];
        return new SheetContent(T["说明"], [new(T["项目"], 18), new(T["内容"], 60)], lines);
    }

    /// <summary>
    /// The filters chosen, in words, and whether lines were ticked one by one; a minor's name that was searched for is masked like those found.
    /// </summary>
    public string FilterOf(CaseListModel list, bool chosen)
    {
        ArgumentNullException.ThrowIfNull(list);
        var filters = string.Join(T["；"], list.Chips(T).Select(chip => chip.Text).Concat(chosen ? [T["逐件勾选"].Value] : []));
        return filters.Length == 0
            ? T["没有筛选，全部案件"]
            : MinorNames.InText(filters, list.Rows.SelectMany(row => row.People), list.Today);
    }

    private object?[] Line(CaseRow row, CaseListModel list) =>
    [
        row.Reference, row.ListTitle(list.Today), row.NamesOf(PartySide.Applicant, list.Today), row.NamesOf(PartySide.Respondent, list.Today),
        T.Of(new Words(row.CategoryName, row.CategoryEnglishName)), T.Of(CaseNames.Of(row.Status)), row.HostMediatorName,
        list.Choices.TextOf(list.Choices.Centres, row.CentreId.ToString()), ChinaTime.Of(row.RequestMadeAt),
        row.NextDueKind is { } kind ? T.Of(CaseNames.Of(kind)) : null, row.NextDueOn, T.Of(CaseNames.Of(row.RiskLevel)),
    ];
}
