namespace Mediation.Documents.Components;

/// <summary>Words of the delivery receipt (送达回执) at the foot of a notice.</summary>
public sealed record DeliveryWording
{
    /// <summary>Head of the receipt.</summary>
    public string Title { get; init; } = "送达回执";

    /// <summary>Label.</summary>
    public string Way { get; init; } = "送达方式";

    /// <summary>Label.</summary>
    public string ReceivedBy { get; init; } = "签收人";

    /// <summary>Label.</summary>
    public string ReceivedOn { get; init; } = "签收日期";

    /// <summary>Label.</summary>
    public string Remarks { get; init; } = "备注";
}
