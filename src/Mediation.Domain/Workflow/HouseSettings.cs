namespace Mediation.Domain.Workflow;

/// <summary>Figures the sources leave open or give only for one place: configuration, with the usual values as defaults.</summary>
public sealed record HouseSettings
{
    /// <summary>Representatives a group may elect (宁波市人民调解条例 20; 信访工作条例 20: five).</summary>
    public int MostRepresentatives { get; init; } = 5;

    /// <summary>Agents a side may have (民诉法 61: one or two).</summary>
    public int MostAgentsPerSide { get; init; } = 2;

    /// <summary>Working days in which an organisation tells a court that it takes a commission (在线调解规则 12: three).</summary>
    public int ConfirmReceiptWorkingDays { get; init; } = 3;

    /// <summary>Failed attempts after which a notice no longer keeps a case open (house rule).</summary>
    public int DeliveryAttemptsEnough { get; init; } = 3;
}
