using System.Diagnostics.CodeAnalysis;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>A width and a height in points.</summary>
/// <param name="width">Width in points.</param>
/// <param name="height">Height in points.</param>
public readonly struct Size(float width, float height)
{
    /// <summary>Differences below this many points come from rounding and decide nothing.</summary>
    public const float Epsilon = 0.01f;

    /// <summary>The largest side a PDF page may have; stands for "as much as you like" when measuring.</summary>
    public const float Infinity = 14_400;

    /// <summary>Width in points.</summary>
    [SuppressMessage("Design", "CA1051", Justification = "A field in the vocabulary this surface keeps to.")]
    public readonly float Width = width;

    /// <summary>Height in points.</summary>
    [SuppressMessage("Design", "CA1051", Justification = "A field in the vocabulary this surface keeps to.")]
    public readonly float Height = height;

    /// <summary>No width and no height.</summary>
    public static Size Zero { get; } = new(0, 0);

    /// <summary>As wide and as high as a PDF page can be.</summary>
    public static Size Max { get; } = new(Infinity, Infinity);

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"(Width: {Width:0.###}, Height: {Height:0.###})");
}
