using Mediation.Domain.Confirmations;

namespace Mediation.TestSupport.Data;

/// <summary>Packets for the court that nobody opens.</summary>
public static class TestPackets
{
    private const int HashLength = 64;

    /// <summary>A packet of one paper.</summary>
    public static BoundPacket Some() => Of(Guid.NewGuid());

    /// <summary>The same, as the paper of a case's file with this key.</summary>
    public static BoundPacket Of(Guid paperId) => new(
        paperId, new string('b', HashLength), [PacketLine.Present("司法确认申请书", "司法确认申请书", 2, 3, new string('a', HashLength))]);
}
