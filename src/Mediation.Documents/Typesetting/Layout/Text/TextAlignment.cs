namespace Mediation.Documents.Typesetting.Layout.Text;

/// <summary>Where the lines of a text stand.</summary>
internal enum TextAlignment
{
    Left,
    Center,
    Right,

    /// <summary>Flush on both sides, but for the last line of each paragraph.</summary>
    Justify,
}
