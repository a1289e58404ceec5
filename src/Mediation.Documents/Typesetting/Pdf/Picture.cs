using Mediation.Documents.Typesetting.Pdf.Images;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>Something a file holds once and pages show in a box: an image, or a page of another file.</summary>
internal abstract class Picture
{
    /// <summary>Width divided by height, as shown.</summary>
    public abstract float AspectRatio { get; }

    /// <summary>How what is stored is turned when shown.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.Upright;

    /// <summary>What keeps a file that shows it from being PDF/A-1b.</summary>
    public virtual ArchiveObstacles Obstacles => ArchiveObstacles.None;

    /// <summary>Writes it as an object that draws itself into the unit square.</summary>
    public abstract void WriteTo(PdfFile file, PdfReference reference);
}
