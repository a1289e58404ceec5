namespace Mediation.Documents.Papers.Parts;

/// <summary>The side a party stands on. Several parties may share one.</summary>
public enum PartySide
{
    /// <summary>The side that asked for mediation, or 甲方 when nobody did.</summary>
    First,

    /// <summary>The side that was asked, or 乙方.</summary>
    Second,

    /// <summary>A third side with an interest of its own, or 丙方.</summary>
    Third,

    /// <summary>A fourth side, or 丁方.</summary>
    Fourth,
}
