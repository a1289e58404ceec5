namespace Mediation.Documents.Papers.MediationRecord;

/// <summary>How a session was held.</summary>
public enum SittingManner
{
    /// <summary>面对面: both sides together.</summary>
    Joint,

    /// <summary>背靠背: one side alone. Such a record never reaches the other side, nor a packet both sides see.</summary>
    Separate,
}
