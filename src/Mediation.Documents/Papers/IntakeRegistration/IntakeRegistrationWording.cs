namespace Mediation.Documents.Papers.IntakeRegistration;

/// <summary>Words of the intake registration.</summary>
public sealed record IntakeRegistrationWording() : PaperWording(
    "人民调解受理登记表", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　登记人签名：＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string RegisteredOn { get; init; } = "登记日期";

    /// <summary>Label.</summary>
    public string RequestedAt { get; init; } = "提出请求时间";

    /// <summary>Label of the choice line.</summary>
    public string Opening { get; init; } = "受理方式";

    /// <summary>Choice line; places: application, consent (boxes), parties.</summary>
    public string OpeningChoice { get; init; } = "人民调解委员会{application}依当事人申请　{consent}经当事人同意，调解{parties}之间的纠纷。";

    /// <summary>Label.</summary>
    public string Category { get; init; } = "纠纷类型";

    /// <summary>Label.</summary>
    public string Channel { get; init; } = "渠道";

    /// <summary>Label.</summary>
    public string Source { get; init; } = "案件来源";

    /// <summary>Source.</summary>
    public string Application { get; init; } = "①当事人申请";

    /// <summary>Source.</summary>
    public string OwnInitiative { get; init; } = "②人民调解委员会主动调解";

    /// <summary>Source.</summary>
    public string Entrusted { get; init; } = "③接受委托移送";

    /// <summary>Who sent it; place: body.</summary>
    public string SentBy { get; init; } = "（移送单位：{body}）";

    /// <summary>Label.</summary>
    public string Summary { get; init; } = "纠纷简要情况";

    /// <summary>Label.</summary>
    public string Requests { get; init; } = "当事人申请事项";

    /// <summary>Number of a request; place: number.</summary>
    public string RequestNumber { get; init; } = "{number}．";

    /// <summary>Label.</summary>
    public string Remarks { get; init; } = "备注";

    /// <summary>Note before the remarks.</summary>
    public string FilledInBy { get; init; } = "本表由人民调解委员会填写。";
}
