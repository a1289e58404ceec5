using System.Diagnostics.CodeAnalysis;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>Width and height of a sheet of paper.</summary>
public sealed class PageSize
{
    /// <summary>Width in points.</summary>
    [SuppressMessage("Design", "CA1051", Justification = "A field in the vocabulary this surface keeps to.")]
    public readonly float Width;

    /// <summary>Height in points.</summary>
    [SuppressMessage("Design", "CA1051", Justification = "A field in the vocabulary this surface keeps to.")]
    public readonly float Height;

    /// <summary>A sheet of the given size.</summary>
    /// <param name="width">Width, greater than 0.</param>
    /// <param name="height">Height, greater than 0.</param>
    /// <param name="unit">Unit of both.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side isn't greater than 0.</exception>
    public PageSize(float width, float height, Unit unit = Unit.Point)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        Width = width.ToPoints(unit);
        Height = height.ToPoints(unit);
    }

    /// <summary>The sheet as a size in points.</summary>
    /// <param name="pageSize">The sheet.</param>
    public static implicit operator Size(PageSize pageSize) => new(pageSize.Width, pageSize.Height);
}

/// <summary>The sheets in use, upright.</summary>
public static class PageSizes
{
    /// <summary>297 × 420 mm.</summary>
    public static PageSize A3 { get; } = new(297, 420, Unit.Millimetre);

    /// <summary>210 × 297 mm: every paper of a dossier (GB/T 9704-2012).</summary>
    public static PageSize A4 { get; } = new(210, 297, Unit.Millimetre);

    /// <summary>148 × 210 mm: receipts and slips.</summary>
    public static PageSize A5 { get; } = new(148, 210, Unit.Millimetre);

    /// <summary>176 × 250 mm.</summary>
    public static PageSize B5 { get; } = new(176, 250, Unit.Millimetre);
}

/// <summary>Turning a sheet.</summary>
public static class PageSizeExtensions
{
    /// <summary>The same sheet upright.</summary>
    /// <param name="size">The sheet.</param>
    public static PageSize Portrait(this PageSize size) =>
        new(Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));

    /// <summary>The same sheet lying.</summary>
    /// <param name="size">The sheet.</param>
    public static PageSize Landscape(this PageSize size) =>
        new(Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));
}
