namespace Mediation.Documents.Papers.OrganisationCertificate;

/// <summary>调解组织主持调解的证明: the committee certifies to the court that it conducted the mediation (解释 art. 354).</summary>
public sealed record OrganisationCertificateModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Number of the committee's set-up or registration; null prints none.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>Seat of the committee; jurisdiction may rest on it.</summary>
    public string? Seat { get; init; }

    /// <summary>Names of the parties.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Name of the dispute.</summary>
    public required string Dispute { get; init; }

    /// <summary>Mediators with their certificates, the host first.</summary>
    public required IReadOnlyList<CertifiedMediatorModel> Mediators { get; init; }

    /// <summary>Days on which the sessions were held.</summary>
    public IReadOnlyList<DateOnly> Sessions { get; init; } = [];

    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>Day on which the agreement was made.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>Day of the certificate; null prints a blank date.</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Mediators.Count == 0)
            yield return new PaperRefusal("mediators", "没有写明人民调解员");
        if (Parties.Count == 0 || Parties.Any(string.IsNullOrWhiteSpace))
            yield return new PaperRefusal("parties", "有当事人没有姓名或者名称");
    }
}
