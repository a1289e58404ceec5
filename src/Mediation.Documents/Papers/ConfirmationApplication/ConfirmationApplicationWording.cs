namespace Mediation.Documents.Papers.ConfirmationApplication;

/// <summary>
/// Words of the application, in the courts' style; the pledge is the one of 法释〔2011〕5号. Articles are cited
/// as the 2023 民事诉讼法 numbers them.
/// </summary>
public sealed record ConfirmationApplicationWording() : PaperWording(
    "司法确认申请书", "（续页）　申请人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Title where the applicants ask by mouth.</summary>
    public string OralTitle { get; init; } = "口头申请司法确认笔录";

    /// <summary>When, where and before whom; places: date, place, by.</summary>
    public string OralRecord { get; init; } = "申请时间：{date}\n申请地点：{place}\n记录人：{by}";

    /// <summary>Heading.</summary>
    public string StatementHeading { get; init; } = "申请人陈述：";

    /// <summary>The recorder's own line under a record.</summary>
    public string Recorder { get; init; } = "记录人签名：＿＿＿＿＿＿＿＿＿＿";

    /// <summary>Before the signatures of a record.</summary>
    public string ReadBack { get; init; } = "以上笔录已向申请人宣读或者交申请人阅读，申请人确认无误，在下面签名、捺印或者盖章。";

    /// <summary>Heading.</summary>
    public string RequestHeading { get; init; } = "请求事项：";

    /// <summary>The request; places: committee, number, date.</summary>
    public string Request { get; init; } = "请求依法确认申请人于{date}经{committee}主持调解达成的{number}《人民调解协议书》有效。";

    /// <summary>Heading.</summary>
    public string FactsHeading { get; init; } = "事实和理由：";

    /// <summary>What happened and what was agreed; places: dispute, facts, committee, date, number, effective.</summary>
    public string Reasons { get; init; } =
        "申请人之间因{dispute}发生争议。{facts}\n{date}，经{committee}主持调解，申请人自愿达成{number}《人民调解协议书》，该协议自{effective}起生效。协议主要内容如下：";

    /// <summary>Number of a term; place: n.</summary>
    public string TermNumber { get; init; } = "{n}、";

    /// <summary>The legal basis.</summary>
    public string Basis { get; init; } =
        "申请人认为上述协议系各方真实意思表示，内容合法。依照《中华人民共和国人民调解法》第三十三条、《中华人民共和国民事诉讼法》第二百零五条的规定，共同向你院申请司法确认。";

    /// <summary>Heading.</summary>
    public string PledgeHeading { get; init; } = "承诺：";

    /// <summary>The pledge.</summary>
    public string Pledge { get; init; } =
        "申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；所提交的材料真实。如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。";

    /// <summary>Before the court's name.</summary>
    public string To { get; init; } = "此致";

    /// <summary>Heading.</summary>
    public string Attachments { get; init; } = "附件：";

    /// <summary>The agreement among the attachments; places: number, copies.</summary>
    public string AgreementAttachment { get; init; } = "{number}《人民调解协议书》{copies}份";

    /// <summary>Another attachment; places: name, copies.</summary>
    public string Attachment { get; init; } = "{name}{copies}份";

    /// <summary>Number of an attachment; place: number.</summary>
    public string AttachmentNumber { get; init; } = "{number}．";
}
