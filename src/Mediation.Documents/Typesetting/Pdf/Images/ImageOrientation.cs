namespace Mediation.Documents.Typesetting.Pdf.Images;

/// <summary>How a camera was held: the values of Exif's tag 274. Named by what has to be done to show the image.</summary>
internal enum ImageOrientation
{
    Upright = 1,
    MirrorLeftRight = 2,
    TurnUpsideDown = 3,
    MirrorTopBottom = 4,
    SwapRowsAndColumns = 5,
    TurnRight = 6,
    SwapAndTurnUpsideDown = 7,
    TurnLeft = 8,
}

/// <summary>What an orientation means for drawing.</summary>
internal static class ImageOrientationMeaning
{
    public static bool IsUpright(this ImageOrientation orientation) => orientation == ImageOrientation.Upright;

    /// <summary>Whether what is stored as width is shown as height.</summary>
    public static bool SwapsSides(this ImageOrientation orientation) => orientation >= ImageOrientation.SwapRowsAndColumns;

    /// <summary>The matrix that takes the unit square PDF draws images in to the unit square as it is to be shown.</summary>
    public static (int A, int B, int C, int D, int E, int F) UnitSquare(this ImageOrientation orientation) => orientation switch
    {
        ImageOrientation.Upright => (1, 0, 0, 1, 0, 0),
        ImageOrientation.MirrorLeftRight => (-1, 0, 0, 1, 1, 0),
        ImageOrientation.TurnUpsideDown => (-1, 0, 0, -1, 1, 1),
        ImageOrientation.MirrorTopBottom => (1, 0, 0, -1, 0, 1),
        ImageOrientation.SwapRowsAndColumns => (0, -1, -1, 0, 1, 1),
        ImageOrientation.TurnRight => (0, -1, 1, 0, 0, 1),
        ImageOrientation.SwapAndTurnUpsideDown => (0, 1, 1, 0, 0, 0),
        ImageOrientation.TurnLeft => (0, 1, -1, 0, 1, 0),
    };
}
