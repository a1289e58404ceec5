namespace Mediation.Documents.Papers.ProtectedAddressSheet;

/// <summary>
/// 当事人保密地址单: the sheet of its own on which only the court learns an address that the other side
/// must not see. It is printed alone and never becomes part of a packet.
/// </summary>
public sealed record ProtectedAddressSheetModel : PaperModel
{
    /// <summary>Full name of the court.</summary>
    public required string Court { get; init; }

    /// <summary>Number of the agreement.</summary>
    public required string AgreementNumber { get; init; }

    /// <summary>The protected addresses; at least one.</summary>
    public required IReadOnlyList<ProtectedAddressModel> Addresses { get; init; }

    /// <summary>Day of the sheet; null prints a blank date.</summary>
    public DateOnly? SheetOn { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<PaperRefusal> Refusals()
    {
        foreach (var refusal in base.Refusals())
            yield return refusal;
        if (Addresses.Count == 0)
            yield return new PaperRefusal("addresses", "没有需要保密的地址");
    }
}
