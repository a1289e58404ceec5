namespace Mediation.Documents.Papers.QualificationExtract;

/// <summary>A mediator as the register has him.</summary>
public sealed record RegisteredMediatorModel
{
    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>类别: 委员 or 聘任.</summary>
    public string? Kind { get; init; }

    /// <summary>Number of the 人民调解员证 or 聘书.</summary>
    public string? CertificateNumber { get; init; }

    /// <summary>First day of the term.</summary>
    public DateOnly? TermFrom { get; init; }

    /// <summary>Last day of the term.</summary>
    public DateOnly? TermUntil { get; init; }

    /// <summary>True for the host mediator.</summary>
    public bool Host { get; init; }
}
