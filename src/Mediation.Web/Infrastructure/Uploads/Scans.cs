using Mediation.Db.Files;
using Mediation.Domain.Cases;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>Takes scans and photographs of papers: looks at what they really are, and puts them into the file store.</summary>
public sealed class Scans(IFileStore files)
{
    /// <summary>Message for a file that is none of the kinds taken, or damaged.</summary>
    public const string NotAScan = "这个文件不是完整的 JPEG、PNG 图片或者 PDF。请用扫描仪或者手机重新扫描后上传，不要只改文件名。";

    /// <summary>Stores a scan; null when it is no whole JPEG, PNG or PDF file, and then nothing is stored.</summary>
    public async Task<StoredPaper?> TakeAsync(IFormFile upload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(upload);
        using var content = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(content, cancellationToken);
        if (UploadedFile.Recognise(content.ToArray()) is not { } kind)
        {
            return null;
        }

        content.Position = 0;
        var stored = await files.SaveAsync(content, cancellationToken);
        return new StoredPaper(stored.Hash, kind.MediaType, stored.Length, kind.Pages);
    }
}
