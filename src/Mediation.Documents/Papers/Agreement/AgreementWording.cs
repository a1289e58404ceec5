using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.Agreement;

/// <summary>Words of the written agreement.</summary>
public sealed record AgreementWording() : PaperWording(
    "人民调解协议书", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　人民调解员签名：＿＿＿＿＿＿＿")
{
    /// <summary>Heading.</summary>
    public string Facts { get; init; } = "纠纷主要事实：";

    /// <summary>Heading where facts and issues stand in one passage.</summary>
    public string FactsAndIssues { get; init; } = "纠纷主要事实、争议事项：";

    /// <summary>Heading.</summary>
    public string Issues { get; init; } = "争议事项：";

    /// <summary>Heading.</summary>
    public string Liability { get; init; } = "责任：";

    /// <summary>Sentence before the terms.</summary>
    public string AgreedAsFollows { get; init; } = "经调解，各方当事人自愿达成如下协议：";

    /// <summary>Number of a term; place: n.</summary>
    public string TermNumber { get; init; } = "{n}、";

    /// <summary>Number of an issue; place: number.</summary>
    public string IssueNumber { get; init; } = "{number}．";

    /// <summary>Heading.</summary>
    public string PerformanceHeading { get; init; } = "履行方式、时限、地点：";

    /// <summary>Words of the schedule.</summary>
    public PerformanceWording Performance { get; init; } = new();

    /// <summary>Copies; place: copies.</summary>
    public string Copies { get; init; } = "本协议一式{copies}份，当事人、人民调解委员会各持一份。";

    /// <summary>Copies when one goes to the court; place: copies.</summary>
    public string CopiesWithCourt { get; init; } = "本协议一式{copies}份，当事人、人民调解委员会各持一份，一份用于申请司法确认。";

    /// <summary>When it takes effect (人民调解法 art. 29).</summary>
    public string Effect { get; init; } =
        "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。";

    /// <summary>Note under the signatures once the day is known; place: date.</summary>
    public string EffectiveOn { get; init; } = "本协议生效日期：{date}";
}
