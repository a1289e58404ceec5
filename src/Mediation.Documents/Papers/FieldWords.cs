using System.Text.RegularExpressions;
using Mediation.Documents.Components;

namespace Mediation.Documents.Papers;

/// <summary>What the mediator calls the fields of a model, for messages: 第2位当事人的姓名或者名称, not <c>parties[1].name</c>.</summary>
public static partial class FieldWords
{
    private static readonly Dictionary<string, string> People = new(StringComparer.Ordinal)
    {
        ["parties"] = "当事人", ["otherParties"] = "对方当事人", ["applicants"] = "申请人", ["addressees"] = "收件人",
        ["representatives"] = "代理人", ["mediators"] = "人民调解员", ["participants"] = "参加人", ["investigators"] = "调查人",
        ["signatures"] = "签名人", ["members"] = "成员", ["attorneys"] = "受委托人", ["accounts"] = "陈述人", ["seats"] = "参加会诊的人",
    };

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["terms"] = "条协议内容", ["requests"] = "项申请事项", ["issues"] = "项争议事项", ["attachments"] = "份附件", ["materials"] = "份材料",
        ["statements"] = "段笔录", ["schedule"] = "期履行安排", ["items"] = "份证据", ["corrections"] = "处更正", ["otherWays"] = "项其他途径",
        ["entries"] = "份文书", ["tasks"] = "项工作", ["opinions"] = "条意见",
    };

    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["name"] = "姓名或者名称", ["sex"] = "性别", ["ethnicity"] = "民族", ["occupation"] = "职业或者职务", ["phone"] = "联系方式", ["address"] = "住址",
        ["identityNumber"] = "证件号码", ["identityType"] = "证件种类", ["creditCode"] = "统一社会信用代码", ["legalRepresentative"] = "法定代表人",
        ["legalRepresentativePost"] = "法定代表人的职务", ["unit"] = "单位", ["relation"] = "关系", ["party"] = "当事人", ["addressee"] = "收件人",
        ["facts"] = "纠纷事实", ["summary"] = "纠纷简要情况", ["matter"] = "纠纷名称", ["dispute"] = "纠纷名称", ["liability"] = "各方责任",
        ["reason"] = "理由", ["result"] = "调解结果", ["outcome"] = "办理结果", ["place"] = "地点", ["way"] = "方式", ["text"] = "内容", ["what"] = "内容",
        ["speaker"] = "姓名", ["question"] = "问题", ["answer"] = "回答", ["noticeGiven"] = "告知情况", ["undisputedFacts"] = "各方无争议的事实",
        ["factsChecked"] = "核实的事实", ["persuasion"] = "劝说疏导情况", ["plan"] = "调解方案", ["recorder"] = "记录人", ["remarks"] = "备注",
        ["court"] = "人民法院", ["committee"] = "人民调解委员会名称", ["performance"] = "履行方式", ["debtor"] = "履行人", ["creditor"] = "受领人",
        ["investigated"] = "被调查人", ["visitor"] = "来访人", ["registrar"] = "登记人", ["readAloudBy"] = "宣读人", ["performanceState"] = "履行情况",
        ["satisfaction"] = "满意度", ["newSigns"] = "新的矛盾苗头", ["measures"] = "采取的措施", ["sendingBody"] = "移送单位", ["category"] = "纠纷类型",
        ["contactPerson"] = "联系人", ["title"] = "名称", ["opinion"] = "意见", ["minutes"] = "会诊记录", ["whereToGo"] = "去向",
    };

    /// <summary>The words for a field.</summary>
    /// <param name="path">Its path in the model's JSON.</param>
    /// <returns>The mediator's words; null for a field he doesn't fill in.</returns>
    public static string? Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var words = Steps().Matches(path).Select(Word).OfType<string>().ToList();
        return words.Count == 0 ? null : string.Join('的', words);
    }

    private static string? Word(Match step)
    {
        var name = step.Groups["name"].Value;
        if (!step.Groups["index"].Success)
            return Fields.GetValueOrDefault(name);

        var place = ChineseText.Plain(int.Parse(step.Groups["index"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1);
        if (People.TryGetValue(name, out var person))
            return $"第{place}位{person}";
        return Lists.TryGetValue(name, out var entry) ? $"第{place}{entry}" : null;
    }

    [GeneratedRegex(@"(?<name>\w+)(?:\[(?<index>\d+)\])?")]
    private static partial Regex Steps();
}
