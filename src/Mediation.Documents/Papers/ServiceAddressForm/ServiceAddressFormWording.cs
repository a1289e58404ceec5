namespace Mediation.Documents.Papers.ServiceAddressForm;

/// <summary>Words of the confirmation of a party's address for service.</summary>
public sealed record ServiceAddressFormWording() : PaperWording("送达地址确认书")
{
    /// <summary>Title in contents and bookmarks; places: title, party.</summary>
    public string TitleOfParty { get; init; } = "{title}（{party}）";

    /// <summary>Label.</summary>
    public string Court { get; init; } = "人民法院";

    /// <summary>Label.</summary>
    public string Notes { get; init; } = "告知事项";

    /// <summary>What the party is told.</summary>
    public string NotesText { get; init; } =
        "当事人应当如实提供确切的送达地址。送达地址有变更的，应当及时书面告知人民法院；因提供的地址不准确、变更后未及时告知或者拒绝签收，导致文书未能实际接收的，依法承担相应的法律后果。";

    /// <summary>Label.</summary>
    public string Party { get; init; } = "当事人";

    /// <summary>Label.</summary>
    public string Recipient { get; init; } = "收件人";

    /// <summary>Label.</summary>
    public string Address { get; init; } = "送达地址";

    /// <summary>Label.</summary>
    public string PostCode { get; init; } = "邮政编码";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "联系电话";

    /// <summary>Label.</summary>
    public string Email { get; init; } = "电子邮箱、传真";

    /// <summary>Label.</summary>
    public string ElectronicService { get; init; } = "电子送达";

    /// <summary>Answer.</summary>
    public string Agreed { get; init; } = "同意";

    /// <summary>Answer.</summary>
    public string Refused { get; init; } = "不同意";

    /// <summary>Label.</summary>
    public string ProxyRecipient { get; init; } = "代收人";

    /// <summary>What the party confirms by signing.</summary>
    public string Confirmation { get; init; } = "本人已经阅读并理解告知事项，保证上述送达地址准确、有效。";
}
