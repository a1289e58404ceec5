namespace Mediation.Documents.Papers.FollowUpRecord;

/// <summary>Words of the return-visit record.</summary>
public sealed record FollowUpRecordWording() : PaperWording(
    "人民调解回访记录", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　回访人签名：＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string PartiesVisited { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string AgreementNumber { get; init; } = "调解协议编号";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "回访事由";

    /// <summary>Label.</summary>
    public string VisitedAt { get; init; } = "回访时间";

    /// <summary>Label.</summary>
    public string Way { get; init; } = "回访方式";

    /// <summary>Heading of the findings.</summary>
    public string Findings { get; init; } = "回访情况";

    /// <summary>Label.</summary>
    public string Performance { get; init; } = "协议履行情况";

    /// <summary>Label.</summary>
    public string Satisfaction { get; init; } = "满意度及意见";

    /// <summary>Label.</summary>
    public string SuitAndJudgment { get; init; } = "起诉及裁判情况";

    /// <summary>Label.</summary>
    public string WrongMediation { get; init; } = "有无错误调解";

    /// <summary>Label.</summary>
    public string NewSigns { get; init; } = "新的矛盾苗头";

    /// <summary>Label.</summary>
    public string Measures { get; init; } = "采取的措施";
}
