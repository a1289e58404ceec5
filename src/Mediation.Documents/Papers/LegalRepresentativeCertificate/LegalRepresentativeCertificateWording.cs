namespace Mediation.Documents.Papers.LegalRepresentativeCertificate;

/// <summary>Words of the certificate by which an organisation names its legal representative.</summary>
public sealed record LegalRepresentativeCertificateWording() : PaperWording("法定代表人身份证明书")
{
    /// <summary>The certificate; places: name, post.</summary>
    public string Certificate { get; init; } = "{name}同志在我单位担任{post}职务，为我单位的法定代表人（主要负责人）。";

    /// <summary>The same where no post is known; place: name.</summary>
    public string CertificateWithoutPost { get; init; } = "{name}同志为我单位的法定代表人（主要负责人）。";

    /// <summary>Closing words.</summary>
    public string Closing { get; init; } = "特此证明。";

    /// <summary>Label.</summary>
    public string Organisation { get; init; } = "单位全称";

    /// <summary>Label.</summary>
    public string CreditCode { get; init; } = "统一社会\n信用代码";

    /// <summary>Label.</summary>
    public string Address { get; init; } = "单位地址";

    /// <summary>Label.</summary>
    public string Phone { get; init; } = "单位电话";

    /// <summary>Label.</summary>
    public string PersonPhone { get; init; } = "法定代表人\n联系电话";

    /// <summary>Label.</summary>
    public string Identity { get; init; } = "法定代表人\n证件号码";
}
