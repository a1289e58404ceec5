namespace Mediation.Documents.Papers.DiversionLetter;

/// <summary>Words of the letter that leads a matter to another organ.</summary>
public sealed record DiversionLetterWording() : PaperWording("纠纷分流函")
{
    /// <summary>Addressee; place: name.</summary>
    public string Addressee { get; init; } = "{name}：";

    /// <summary>Opening; places: moment, person, phone, matter.</summary>
    public string Opening { get; init; } = "{moment}，{person}{phone}到本委员会反映：{matter}";

    /// <summary>Telephone; place: phone.</summary>
    public string Phone { get; init; } = "（联系电话：{phone}）";

    /// <summary>The diversion; places: reason, way.</summary>
    public string Diversion { get; init; } = "经审查，因{reason}，宜通过{way}途径处理。现将该纠纷分流至你单位，请依法办理，并将办理情况告知本委员会。";

    /// <summary>What the person was told; place: place.</summary>
    public string WhereToGo { get; init; } = "已告知当事人办理地点及联系方式：{place}。";

    /// <summary>When the committee looks again; place: date.</summary>
    public string LookAgain { get; init; } = "本委员会将于{date}跟踪了解办理情况。";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此函告。";

    /// <summary>Before the attachments.</summary>
    public string Attachments { get; init; } = "附件：";

    /// <summary>Number of an attachment; place: number.</summary>
    public string AttachmentNumber { get; init; } = "{number}．";

    /// <summary>Contact; places: person, phone.</summary>
    public string Contact { get; init; } = "（联系人：{person}；联系电话：{phone}）";
}
