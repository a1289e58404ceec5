namespace Mediation.Documents.Papers.ReplyLetter;

/// <summary>Words of the letter to whoever sent the case.</summary>
public sealed record ReplyLetterWording() : PaperWording("反馈函")
{
    /// <summary>Subject under the title; place: matter.</summary>
    public string Subject { get; init; } = "关于{matter}调解情况的反馈函";

    /// <summary>Addressee; place: name.</summary>
    public string Addressee { get; init; } = "{name}：";

    /// <summary>Opening; places: date, matter, theirNumber.</summary>
    public string Opening { get; init; } = "你单位{theirNumber}于{date}委托（移送）本委员会调解的{matter}，现将有关情况函告如下：";

    /// <summary>Their number; place: number.</summary>
    public string TheirNumber { get; init; } = "以{number}";

    /// <summary>The agreement; place: number.</summary>
    public string Agreement { get; init; } = "当事人达成的人民调解协议编号为{number}。";

    /// <summary>Sentence when the file goes back.</summary>
    public string FileReturned { get; init; } = "有关案卷材料随函退回，请查收。";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此函复。";

    /// <summary>Before the attachments.</summary>
    public string Attachments { get; init; } = "附件：";

    /// <summary>Number of an attachment; place: number.</summary>
    public string AttachmentNumber { get; init; } = "{number}．";

    /// <summary>Contact; places: person, phone.</summary>
    public string Contact { get; init; } = "（联系人：{person}；联系电话：{phone}）";
}
