using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.OralAgreementRegistration;

/// <summary>Words of the registration of an oral agreement.</summary>
public sealed record OralAgreementRegistrationWording() : PaperWording(
    "人民调解口头协议登记表", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　人民调解员签名：＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string AgreedOn { get; init; } = "达成协议日期";

    /// <summary>Label.</summary>
    public string Place { get; init; } = "调解地点";

    /// <summary>Label.</summary>
    public string AcrossCommittees { get; init; } = "是否跨调委会";

    /// <summary>Answer.</summary>
    public string Yes { get; init; } = "是";

    /// <summary>Answer.</summary>
    public string No { get; init; } = "否";

    /// <summary>Label.</summary>
    public string Facts { get; init; } = "纠纷主要事实、争议事项";

    /// <summary>Label.</summary>
    public string Terms { get; init; } = "协议内容";

    /// <summary>Number of a term; place: n.</summary>
    public string TermNumber { get; init; } = "{n}、";

    /// <summary>Label.</summary>
    public string PerformanceHeading { get; init; } = "履行方式、时限、地点";

    /// <summary>Words of the schedule.</summary>
    public PerformanceWording Performance { get; init; } = new();

    /// <summary>Label.</summary>
    public string Result { get; init; } = "调解结果";

    /// <summary>Label.</summary>
    public string Amount { get; init; } = "协议涉及金额";

    /// <summary>Label.</summary>
    public string PerformanceState { get; init; } = "协议履行情况";

    /// <summary>When an oral agreement takes effect (人民调解法 art. 30).</summary>
    public string Effect { get; init; } = "口头调解协议自各方当事人达成协议之日起生效。";
}
