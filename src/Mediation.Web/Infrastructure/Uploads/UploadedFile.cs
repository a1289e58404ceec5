namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>What a file is, as found in its bytes; its name and what the browser says about it prove nothing.</summary>
/// <param name="MediaType">Media type.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record UploadedFile(string MediaType, int Pages)
{
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Pdf = "application/pdf";

    /// <summary>Recognises a whole JPEG, PNG or PDF file; null for anything else and for one that is cut off or damaged.</summary>
    public static UploadedFile? Recognise(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (JpegFile.IsWhole(content))
        {
            return new UploadedFile(Jpeg, 1);
        }

        if (PngFile.IsWhole(content))
        {
            return new UploadedFile(Png, 1);
        }

        return PdfFile.CountPages(content) is > 0 and var pages ? new UploadedFile(Pdf, pages) : null;
    }
}
