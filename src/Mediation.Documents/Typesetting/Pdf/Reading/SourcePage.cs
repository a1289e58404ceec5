using System.Numerics;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>A page of a file that is read, with all it inherits.</summary>
internal sealed record SourcePage
{
    private const double FullTurn = 360, QuarterTurn = 90;
    private const float MinSide = 1, MaxSide = 14_400;

    public required SourceDictionary Dictionary { get; init; }

    public required SourceDictionary Resources { get; init; }

    /// <summary>What readers show of it: left, bottom, right, top.</summary>
    public required Vector4 Box { get; init; }

    /// <summary>Quarter turns clockwise.</summary>
    public required int Turns { get; init; }

    public float Width => Turns % 2 == 0 ? Box.Z - Box.X : Box.W - Box.Y;

    public float Height => Turns % 2 == 0 ? Box.W - Box.Y : Box.Z - Box.X;

    /// <summary>Takes the page, turned as readers show it, to the unit square.</summary>
    public Matrix3x2 ToUnitSquare
    {
        get
        {
            float w = Box.Z - Box.X, h = Box.W - Box.Y;
            return Turns switch
            {
                1 => new Matrix3x2(0, -1 / w, 1 / h, 0, -Box.Y / h, 1 + (Box.X / w)),
                2 => new Matrix3x2(-1 / w, 0, 0, -1 / h, 1 + (Box.X / w), 1 + (Box.Y / h)),
                3 => new Matrix3x2(0, 1 / w, -1 / h, 0, 1 + (Box.Y / h), -Box.X / w),
                _ => new Matrix3x2(1 / w, 0, 0, 1 / h, -Box.X / w, -Box.Y / h),
            };
        }
    }

    /// <summary>Whole quarter turns out of what a file says about degrees.</summary>
    public static int TurnsOf(double degrees) =>
        double.IsFinite(degrees) ? (int)((((degrees % FullTurn) + FullTurn) % FullTurn) / QuarterTurn) : 0;

    /// <summary>The part of the paper that is shown; what lies beside the paper isn't.</summary>
    public static Vector4 BoxOf(Vector4 media, Vector4? crop)
    {
        var shown = crop is { } given
            ? new Vector4(Math.Max(media.X, given.X), Math.Max(media.Y, given.Y), Math.Min(media.Z, given.Z), Math.Min(media.W, given.W))
            : media;
        if (!IsSheet(shown))
            shown = media;

        return IsSheet(shown) ? shown : throw PdfScanException.Damaged("A page has a size that no paper has.");
    }

    private static bool IsSheet(Vector4 box) =>
        box.Z - box.X is >= MinSide and <= MaxSide && box.W - box.Y is >= MinSide and <= MaxSide;
}
