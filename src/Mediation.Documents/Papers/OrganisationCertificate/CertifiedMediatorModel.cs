namespace Mediation.Documents.Papers.OrganisationCertificate;

/// <summary>A mediator as the certificate names him.</summary>
public sealed record CertifiedMediatorModel
{
    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Number of the 人民调解员证 or 聘书; null when none was issued.</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>True for the host mediator.</summary>
    public bool Host { get; init; }
}
