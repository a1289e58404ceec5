namespace Mediation.Domain.Reception;

/// <summary>Where an appointment stands.</summary>
public enum AppointmentStatus
{
    /// <summary>已预约.</summary>
    Booked,

    /// <summary>已到访.</summary>
    Kept,

    /// <summary>未到访.</summary>
    Missed,

    /// <summary>已取消.</summary>
    Cancelled,
}
