namespace Mediation.Documents.Packets;

/// <summary>Says why nothing stands in a place of the packet; the contents print it.</summary>
public sealed record AbsenceModel
{
    /// <summary>The place.</summary>
    public required PacketSlot Slot { get; init; }

    /// <summary>Missing or not applicable.</summary>
    public required AbsenceKind Kind { get; init; }

    /// <summary>The reason in words, e.g. 当事人均未委托代理人.</summary>
    public required string Reason { get; init; }
}
