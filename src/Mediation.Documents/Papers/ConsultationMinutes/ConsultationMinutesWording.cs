namespace Mediation.Documents.Papers.ConsultationMinutes;

/// <summary>Words of the minutes of a consultation.</summary>
public sealed record ConsultationMinutesWording() : PaperWording(
    "矛盾纠纷会诊记录", "（续页）　参加会诊人员签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Time { get; init; } = "会诊时间";

    /// <summary>Label.</summary>
    public string Place { get; init; } = "会诊地点";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "会诊事由";

    /// <summary>Label.</summary>
    public string Reason { get; init; } = "提请原因";

    /// <summary>Label.</summary>
    public string Question { get; init; } = "会诊问题";

    /// <summary>Heading.</summary>
    public string Seats { get; init; } = "参加会诊的单位和人员：";

    /// <summary>Column.</summary>
    public string Ordinal { get; init; } = "序号";

    /// <summary>Column.</summary>
    public string Unit { get; init; } = "单位";

    /// <summary>Column.</summary>
    public string Name { get; init; } = "姓名";

    /// <summary>Column.</summary>
    public string Post { get; init; } = "职务";

    /// <summary>Column.</summary>
    public string Signature { get; init; } = "签名";

    /// <summary>Heading.</summary>
    public string Minutes { get; init; } = "会诊记录：";

    /// <summary>Heading.</summary>
    public string Opinion { get; init; } = "会诊意见：";

    /// <summary>Heading.</summary>
    public string Tasks { get; init; } = "任务分工：";

    /// <summary>Column.</summary>
    public string Task { get; init; } = "任务";

    /// <summary>Column.</summary>
    public string Owner { get; init; } = "责任单位（人）";

    /// <summary>Column.</summary>
    public string DueOn { get; init; } = "完成时限";
}
