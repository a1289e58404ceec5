namespace Mediation.Documents.Papers.ClosingReport;

/// <summary>Words of the closing report.</summary>
public sealed record ClosingReportWording() : PaperWording(
    "人民调解结案报告表", "（续页）　承办人签名：＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string DossierNumber { get; init; } = "卷号";

    /// <summary>Label.</summary>
    public string FilledInOn { get; init; } = "填表时间";

    /// <summary>Label.</summary>
    public string Unit { get; init; } = "承办单位";

    /// <summary>Label.</summary>
    public string Handler { get; init; } = "承办人";

    /// <summary>Label.</summary>
    public string AcceptedOn { get; init; } = "受案时间";

    /// <summary>Label.</summary>
    public string ClosedOn { get; init; } = "结案时间";

    /// <summary>Label.</summary>
    public string PartyNames { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string Source { get; init; } = "案件来源";

    /// <summary>Source.</summary>
    public string Application { get; init; } = "当事人申请";

    /// <summary>Source.</summary>
    public string OwnInitiative { get; init; } = "主动调解";

    /// <summary>Source.</summary>
    public string Police { get; init; } = "公安移交";

    /// <summary>Source.</summary>
    public string Court { get; init; } = "法院委托";

    /// <summary>Source.</summary>
    public string Government { get; init; } = "政府指定";

    /// <summary>Source.</summary>
    public string OtherSource { get; init; } = "其他";

    /// <summary>Who sent it; place: body.</summary>
    public string SentBy { get; init; } = "（{body}）";

    /// <summary>Label.</summary>
    public string Category { get; init; } = "纠纷类型";

    /// <summary>Label.</summary>
    public string Outcome { get; init; } = "结案方式";

    /// <summary>Label.</summary>
    public string Facts { get; init; } = "纠纷简要事实";

    /// <summary>Label.</summary>
    public string Result { get; init; } = "调解结果";

    /// <summary>Label.</summary>
    public string Performance { get; init; } = "协议履行情况";

    /// <summary>Label.</summary>
    public string Opinion { get; init; } = "结案意见";
}
