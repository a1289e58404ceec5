namespace Mediation.Documents.Papers.NoteOfTelling;

/// <summary>Words of the note that the other ways were told (人民调解法 art. 26).</summary>
public sealed record NoteOfTellingWording() : PaperWording(
    "其他途径告知记录", "（续页）　被告知人签名：＿＿＿＿＿＿＿＿＿＿　告知人签名：＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Matter { get; init; } = "事由";

    /// <summary>Label.</summary>
    public string ToldAt { get; init; } = "告知时间";

    /// <summary>Label.</summary>
    public string Place { get; init; } = "告知地点";

    /// <summary>Label.</summary>
    public string Way { get; init; } = "告知方式";

    /// <summary>Label.</summary>
    public string ToldTo { get; init; } = "被告知人";

    /// <summary>Label.</summary>
    public string ToldBy { get; init; } = "告知人";

    /// <summary>Label.</summary>
    public string Reason { get; init; } = "调解不成、\n终止的原因";

    /// <summary>Label.</summary>
    public string OtherWays { get; init; } = "告知的途径";

    /// <summary>Number of a way; place: n.</summary>
    public string WayNumber { get; init; } = "（{n}）";

    /// <summary>Label.</summary>
    public string Answer { get; init; } = "被告知人意见";

    /// <summary>What the person told confirms by signing.</summary>
    public string Confirmation { get; init; } = "以上途径已经告知，本人已经知悉。";
}
