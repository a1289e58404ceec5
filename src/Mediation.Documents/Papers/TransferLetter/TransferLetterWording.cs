namespace Mediation.Documents.Papers.TransferLetter;

/// <summary>Words of the letter with which a matter and its papers go to another organ or to the court.</summary>
public sealed record TransferLetterWording() : PaperWording("移送函")
{
    /// <summary>Subject; place: matter.</summary>
    public string Subject { get; init; } = "关于移送{matter}的函";

    /// <summary>Subject of a letter to a court; place: matter.</summary>
    public string CourtSubject { get; init; } = "关于移送{matter}司法确认申请材料的函";

    /// <summary>Addressee; place: name.</summary>
    public string Addressee { get; init; } = "{name}：";

    /// <summary>Opening; places: parties, matter.</summary>
    public string Opening { get; init; } = "{parties}之间的{matter}，由本委员会登记受理。";

    /// <summary>Why it is sent on; place: reason.</summary>
    public string Reason { get; init; } = "因{reason}，现将该事项及有关材料移送你单位，请依法处理，并将处理情况函告本委员会。";

    /// <summary>Opening of a letter to a court; places: parties, matter, date, number.</summary>
    public string CourtOpening { get; init; } =
        "{parties}因{matter}，经本委员会主持调解，于{date}自愿达成编号为{number}的《人民调解协议书》，并决定共同向你院申请司法确认。";

    /// <summary>The request to a court.</summary>
    public string CourtRequest { get; init; } = "现将申请材料移送你院（材料清单附后），请依法审查。";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此函告。";

    /// <summary>Before the attachments.</summary>
    public string Attachments { get; init; } = "附件：";

    /// <summary>Number of an attachment; place: number.</summary>
    public string AttachmentNumber { get; init; } = "{number}．";

    /// <summary>Contact; places: person, phone.</summary>
    public string Contact { get; init; } = "（联系人：{person}；联系电话：{phone}）";
}
