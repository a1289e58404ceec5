namespace Mediation.Documents.Papers.Parts;

/// <summary>An amount of money in figures and in capital numerals (人民币大写), both printed.</summary>
public sealed record MoneyModel
{
    /// <summary>The amount in yuan, with at most two decimals.</summary>
    public required decimal Yuan { get; init; }

    /// <summary>The same in capital numerals, e.g. 叁仟元整, made by <c>Mediation.Domain.Agreements.CapitalAmount</c>.</summary>
    public required string InCapitals { get; init; }
}
