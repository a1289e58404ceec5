using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.ServiceAddressForm;

/// <summary>送达地址确认书: where the court may serve papers on one party (解释 art. 136, 法释〔2011〕5号 art. 3).</summary>
public sealed record ServiceAddressFormModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Name of the party.</summary>
    public required string Party { get; init; }

    /// <summary>收件人; the party itself when null.</summary>
    public string? Recipient { get; init; }

    /// <summary>送达地址.</summary>
    public string? Address { get; init; }

    /// <summary>邮政编码.</summary>
    public string? PostCode { get; init; }

    /// <summary>电话.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail or fax.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the party agrees to electronic service; null leaves both boxes open.</summary>
    public bool? ElectronicService { get; init; }

    /// <summary>代收人: who may take papers for the party, with relation and telephone.</summary>
    public string? ProxyRecipient { get; init; }

    /// <summary>Lines of the party or of whoever signs for it.</summary>
    public IReadOnlyList<SignatureModel> Signatures { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Party))
            yield return new PaperRefusal("party", "没有写明当事人");
    }
}
