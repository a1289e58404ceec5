namespace Mediation.Documents.Papers.QualificationExtract;

/// <summary>资质摘录: what the registers say of the organisation and its mediators (法释〔2011〕5号 art. 3: 资格证明).</summary>
public sealed record QualificationExtractModel : PaperModel
{
    /// <summary>组织类型, e.g. 乡镇（街道）人民调解委员会.</summary>
    public string? Kind { get; init; }

    /// <summary>Number under which the organisation is on record.</summary>
    public string? RegistrationNumber { get; init; }

    /// <summary>Seat.</summary>
    public string? Seat { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>The mediators of the case; at least one.</summary>
    public required IReadOnlyList<RegisteredMediatorModel> Mediators { get; init; }

    /// <summary>Day of the extract; null prints a blank date.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Mediators.Count == 0 || Mediators.Any(mediator => string.IsNullOrWhiteSpace(mediator.Name)))
            yield return new PaperRefusal("mediators", "没有写明人民调解员");
    }
}
