namespace Mediation.Documents.Papers.InvestigationRecord;

/// <summary>Words of the investigation record.</summary>
public sealed record InvestigationRecordWording() : PaperWording(
    "人民调解调查记录", "（续页）　被调查人签名：＿＿＿＿＿＿＿＿＿＿　调查人签名：＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Label.</summary>
    public string Time { get; init; } = "时间";

    /// <summary>Label.</summary>
    public string Place { get; init; } = "地点";

    /// <summary>Label.</summary>
    public string Participants { get; init; } = "参加人";

    /// <summary>Label.</summary>
    public string Investigated { get; init; } = "被调查人";

    /// <summary>Label.</summary>
    public string Investigators { get; init; } = "调查人";

    /// <summary>Label.</summary>
    public string Recorder { get; init; } = "记录人";

    /// <summary>Heading.</summary>
    public string Record { get; init; } = "记录：";

    /// <summary>A statement; places: speaker, text.</summary>
    public string Statement { get; init; } = "{speaker}：{text}";

    /// <summary>Sentence the person investigated confirms by signing.</summary>
    public string ReadBack { get; init; } = "以上记录本人已经看过（或者已向本人宣读），与本人所述一致。";
}
