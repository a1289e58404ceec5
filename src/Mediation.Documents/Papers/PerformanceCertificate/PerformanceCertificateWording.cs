namespace Mediation.Documents.Papers.PerformanceCertificate;

/// <summary>Words of the certificate on the performance of an agreement, as the police ask for it.</summary>
public sealed record PerformanceCertificateWording() : PaperWording("履行情况证明")
{
    /// <summary>Addressee; place: name.</summary>
    public string Addressee { get; init; } = "{name}：";

    /// <summary>The mediation; places: parties, matter, theirNumber, date, number.</summary>
    public string Opening { get; init; } =
        "{parties}之间的{matter}{theirNumber}，经本委员会主持调解，当事人于{date}自愿达成编号为{number}的《人民调解协议书》。";

    /// <summary>Their number; place: number.</summary>
    public string TheirNumber { get; init; } = "（你单位案号：{number}）";

    /// <summary>How it was performed; place: state.</summary>
    public string State { get; init; } = "截至出具本证明之日，协议履行情况如下：{state}";

    /// <summary>The performance in instalments; place: items.</summary>
    public string Items { get; init; } = "已经履行的内容：{items}";

    /// <summary>Number of an item; place: n.</summary>
    public string ItemNumber { get; init; } = "（{n}）";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此证明。";

    /// <summary>Before the attachments.</summary>
    public string Attachments { get; init; } = "附件：";

    /// <summary>Number of an attachment; place: number.</summary>
    public string AttachmentNumber { get; init; } = "{number}．";

    /// <summary>Contact; places: person, phone.</summary>
    public string Contact { get; init; } = "（联系人：{person}；联系电话：{phone}）";
}
