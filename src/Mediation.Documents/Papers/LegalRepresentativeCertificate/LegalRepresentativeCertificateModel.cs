using Mediation.Documents.Papers.Parts;

namespace Mediation.Documents.Papers.LegalRepresentativeCertificate;

/// <summary>法定代表人身份证明书: an organisation that is a party names its legal representative, under its own seal.</summary>
public sealed record LegalRepresentativeCertificateModel : PaperModel
{
    /// <summary>The organisation.</summary>
    public required PartyModel Organisation { get; init; }

    /// <summary>Telephone of the legal representative.</summary>
    public string? PersonPhone { get; init; }

    /// <summary>Number of his identity paper.</summary>
    public string? PersonIdentityNumber { get; init; }

    /// <summary>Day of the certificate; null prints a blank date.</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (string.IsNullOrWhiteSpace(Organisation.Name))
            yield return new PaperRefusal("organisation.name", "没有写明单位名称");
        if (string.IsNullOrWhiteSpace(Organisation.LegalRepresentative))
            yield return new PaperRefusal("organisation.legalRepresentative", "没有写明法定代表人");
    }
}
