using Mediation.Documents.Components;

namespace Mediation.Documents.Papers.SupplementaryAgreement;

/// <summary>Words of the supplementary agreement.</summary>
public sealed record SupplementaryAgreementWording() : PaperWording(
    "人民调解补充协议书", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　人民调解员签名：＿＿＿＿＿＿＿")
{
    /// <summary>Which agreement is supplemented; places: number, effective.</summary>
    public string Opening { get; init; } = "各方当事人经本委员会主持调解达成编号为{number}的《人民调解协议书》（以下称原协议）{effective}。";

    /// <summary>Day of effect of the original; place: date.</summary>
    public string EffectiveSince { get; init; } = "，该协议自{date}起生效";

    /// <summary>Heading.</summary>
    public string Reason { get; init; } = "补充的事由：";

    /// <summary>Sentence before the terms.</summary>
    public string AgreedAsFollows { get; init; } = "经调解，各方当事人自愿达成如下补充协议：";

    /// <summary>Number of a term; place: n.</summary>
    public string TermNumber { get; init; } = "{n}、";

    /// <summary>Heading.</summary>
    public string PerformanceHeading { get; init; } = "履行方式、时限、地点：";

    /// <summary>Words of the schedule.</summary>
    public PerformanceWording Performance { get; init; } = new();

    /// <summary>What stays of the original.</summary>
    public string OriginalStays { get; init; } = "本补充协议是原协议的组成部分；与原协议不一致的，以本补充协议为准；没有变更的，继续按照原协议履行。";

    /// <summary>Copies; place: copies.</summary>
    public string Copies { get; init; } = "本补充协议一式{copies}份，当事人、人民调解委员会各持一份。";

    /// <summary>Copies when one goes to the court; place: copies.</summary>
    public string CopiesWithCourt { get; init; } = "本补充协议一式{copies}份，当事人、人民调解委员会各持一份，一份用于申请司法确认。";

    /// <summary>When it takes effect (人民调解法 art. 29).</summary>
    public string Effect { get; init; } = "本补充协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。";

    /// <summary>Note under the signatures once the day is known; place: date.</summary>
    public string EffectiveOn { get; init; } = "本补充协议生效日期：{date}";
}
