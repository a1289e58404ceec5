namespace Mediation.Documents.Papers.MediationRecord;

/// <summary>Words of the mediation record.</summary>
public sealed record MediationRecordWording() : PaperWording(
    "人民调解记录", "（续页）　当事人签名：＿＿＿＿＿＿＿＿＿＿＿＿　人民调解员签名：＿＿＿＿＿＿＿")
{
    /// <summary>The session after the title, in contents and bookmarks; place: session.</summary>
    public string TitleOfSession { get; init; } = "{title}（第{session}次）";

    /// <summary>Label.</summary>
    public string Time { get; init; } = "时间";

    /// <summary>Label.</summary>
    public string Place { get; init; } = "地点";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "事由";

    /// <summary>Label.</summary>
    public string Manner { get; init; } = "调解方式";

    /// <summary>Manner.</summary>
    public string Joint { get; init; } = "面对面";

    /// <summary>Manner.</summary>
    public string Separate { get; init; } = "背靠背";

    /// <summary>Open session.</summary>
    public string Open { get; init; } = "公开";

    /// <summary>Closed session.</summary>
    public string Closed { get; init; } = "不公开";

    /// <summary>Warning on the record of a separate sitting.</summary>
    public string SeparateWarning { get; init; } = "本记录系单方调解记录，只存入卷宗，不得提供给其他当事人。";

    /// <summary>Label.</summary>
    public string PartiesPresent { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string Participants { get; init; } = "参加人";

    /// <summary>Label.</summary>
    public string Mediators { get; init; } = "人民调解员";

    /// <summary>Label.</summary>
    public string Recorder { get; init; } = "记录人";

    /// <summary>Heading of the whole record.</summary>
    public string Record { get; init; } = "调解记录：";

    /// <summary>Heading.</summary>
    public string Notice { get; init; } = "告知情况：";

    /// <summary>Heading.</summary>
    public string Accounts { get; init; } = "当事人陈述：";

    /// <summary>An account; places: speaker, text.</summary>
    public string Statement { get; init; } = "{speaker}：{text}";

    /// <summary>Heading.</summary>
    public string UndisputedFacts { get; init; } = "各方无争议的事实：";

    /// <summary>Heading.</summary>
    public string FactsChecked { get; init; } = "核实的事实：";

    /// <summary>Heading.</summary>
    public string Persuasion { get; init; } = "说服疏导情况：";

    /// <summary>Heading.</summary>
    public string Plan { get; init; } = "调解方案：";

    /// <summary>Heading.</summary>
    public string Result { get; init; } = "调解结果：";
}
