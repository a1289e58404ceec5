namespace Mediation.Documents.Papers.WalkInNote;

/// <summary>Words of the note of a matter settled at the counter.</summary>
public sealed record WalkInNoteWording() : PaperWording(
    "来访现场解决记录", "（续页）　来访人签名：＿＿＿＿＿＿＿＿＿＿　接待人签名：＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Visitor { get; init; } = "来访人";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "联系方式";

    /// <summary>Label.</summary>
    public string OtherPeople { get; init; } = "其他在场人";

    /// <summary>Label.</summary>
    public string Time { get; init; } = "来访时间";

    /// <summary>Label.</summary>
    public string ReceivedBy { get; init; } = "接待人";

    /// <summary>Label.</summary>
    public string Category { get; init; } = "纠纷类型";

    /// <summary>Label.</summary>
    public string Matter { get; init; } = "来访事项";

    /// <summary>Label.</summary>
    public string Handling { get; init; } = "处理经过";

    /// <summary>Label.</summary>
    public string Result { get; init; } = "处理结果";

    /// <summary>What the visitor confirms by signing.</summary>
    public string Confirmation { get; init; } = "以上记录属实，所反映的事项已经当场解决。";
}
