namespace Mediation.Documents.Papers.Parts;

/// <summary>How a notice reached its addressee, for the receipt at its foot. Everything is blank until it is delivered.</summary>
public sealed record DeliveryModel
{
    /// <summary>送达方式, e.g. 直接送达, 邮寄送达.</summary>
    public string? Way { get; init; }

    /// <summary>Who took it.</summary>
    public string? ReceivedBy { get; init; }

    /// <summary>Day it was taken.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Attempts that failed, refusal to sign, witnesses.</summary>
    public string? Remarks { get; init; }
}
