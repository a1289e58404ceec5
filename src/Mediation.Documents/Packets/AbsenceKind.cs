namespace Mediation.Documents.Packets;

/// <summary>Why nothing stands in a place of the packet.</summary>
public enum AbsenceKind
{
    /// <summary>It is owed: the packet can't be filed like this.</summary>
    Missing,

    /// <summary>This case doesn't have it.</summary>
    NotApplicable,
}
