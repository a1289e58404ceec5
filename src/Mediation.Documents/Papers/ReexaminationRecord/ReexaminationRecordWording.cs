namespace Mediation.Documents.Papers.ReexaminationRecord;

/// <summary>Words of the record of a re-examination.</summary>
public sealed record ReexaminationRecordWording() : PaperWording(
    "人民调解复诊记录", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　复诊人签名：＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Matter { get; init; } = "复诊事由";

    /// <summary>Label.</summary>
    public string PartyNames { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string AgreementNumber { get; init; } = "调解协议编号";

    /// <summary>Label.</summary>
    public string ClosedOn { get; init; } = "原结案时间";

    /// <summary>Label.</summary>
    public string EarlierOutcome { get; init; } = "原处理结果";

    /// <summary>Label.</summary>
    public string ExaminedOn { get; init; } = "复诊时间";

    /// <summary>Label.</summary>
    public string Examiners { get; init; } = "复诊人";

    /// <summary>Label.</summary>
    public string Reason { get; init; } = "复诊原因";

    /// <summary>Label.</summary>
    public string Finding { get; init; } = "复诊情况";

    /// <summary>Label.</summary>
    public string Opinion { get; init; } = "处理意见";
}
