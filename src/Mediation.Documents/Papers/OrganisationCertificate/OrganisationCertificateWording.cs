namespace Mediation.Documents.Papers.OrganisationCertificate;

/// <summary>Words of the certificate that the committee conducted the mediation (解释 art. 354).</summary>
public sealed record OrganisationCertificateWording() : PaperWording("主持调解证明")
{
    /// <summary>Addressee; place: court.</summary>
    public string Addressee { get; init; } = "{court}：";

    /// <summary>The certificate; places: parties, dispute, mediators, sessions, date, number.</summary>
    public string Certificate { get; init; } =
        "兹证明，{parties}之间的{dispute}，由本委员会依法受理并主持调解，人民调解员为{mediators}。{sessions}{date}，当事人自愿达成编号为{number}的《人民调解协议书》。";

    /// <summary>The sessions; place: days.</summary>
    public string Sessions { get; init; } = "调解于{days}进行。";

    /// <summary>A mediator; places: name, details.</summary>
    public string Mediator { get; init; } = "{name}{details}";

    /// <summary>Detail: host.</summary>
    public string Host { get; init; } = "主持";

    /// <summary>Detail: certificate; place: number.</summary>
    public string CertificateNumber { get; init; } = "证号{number}";

    /// <summary>Set-up of the committee; places: committee, registration, seat.</summary>
    public string Organisation { get; init; } = "本委员会系依法设立的人民调解组织{registration}{seat}。";

    /// <summary>Registration; place: number.</summary>
    public string Registration { get; init; } = "，设立（备案）编号：{number}";

    /// <summary>Seat; place: address.</summary>
    public string Seat { get; init; } = "，住所地：{address}";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此证明。";
}
