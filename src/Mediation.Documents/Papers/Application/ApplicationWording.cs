namespace Mediation.Documents.Papers.Application;

/// <summary>Words of the application for mediation.</summary>
public sealed record ApplicationWording() : PaperWording(
    "人民调解申请书", "（续页）　申请人签名：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿")
{
    /// <summary>Title where mediation is asked for again.</summary>
    public string TitleAgain { get; init; } = "人民调解再次调解申请书";

    /// <summary>Label.</summary>
    public string Facts { get; init; } = "纠纷简要情况";

    /// <summary>Heading of what happened since, where mediation is asked for again.</summary>
    public string EarlierMediation { get; init; } = "此前调解情况";

    /// <summary>Label.</summary>
    public string Requests { get; init; } = "当事人申请事项";

    /// <summary>Number of a request; place: number.</summary>
    public string RequestNumber { get; init; } = "{number}．";

    /// <summary>What the applicant declares; place: committee.</summary>
    public string Statement { get; init; } = "{committee}已将申请人民调解的有关规定告知本人，现自愿申请人民调解委员会进行调解。";
}
