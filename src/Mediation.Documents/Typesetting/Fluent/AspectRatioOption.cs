namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Which side decides when a proportion is to be kept.</summary>
public enum AspectRatioOption
{
    /// <summary>All the width there is; the height follows.</summary>
    FitWidth,

    /// <summary>All the height there is; the width follows.</summary>
    FitHeight,

    /// <summary>The smaller of both.</summary>
    FitArea,
}
