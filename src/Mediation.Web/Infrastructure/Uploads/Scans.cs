using Mediation.Db.Files;
using Mediation.Documents.Typesetting.Additions;
using Mediation.Documents.Typesetting.Fluent;
using Mediation.Documents.Typesetting.Pdf.Reading;
using Mediation.Domain.Cases;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Infrastructure.Uploads;

/// <summary>
/// Takes scans and photographs of papers. They are read as they will be bound later, so that whatever is stored can enter
/// the dossier and the court's packet; a file's name and what the browser says about it prove nothing.
/// </summary>
public sealed class Scans(IFileStore files, IStringLocalizer<Texts> T)
{
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";
    private const string Pdf = "application/pdf";

    /// <summary>Stores a scan, or says why it can't be used.</summary>
    public async Task<TakenScan> TakeAsync(IFormFile upload, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(upload);
        using var content = new MemoryStream((int)upload.Length);
        await upload.CopyToAsync(content, cancellationToken);
        ScannedFile scan;
        try
        {
            scan = ScannedFile.Read(content.ToArray());
        }
        catch (PdfScanException unusable)
        {
            return new TakenScan(null, ComplaintOf(unusable.Fault));
        }
        catch (ImageException)
        {
            return new TakenScan(null, T["这张图片已经损坏、没有传完整，或者用的是印刷颜色（CMYK）。请重新扫描或者拍照后上传。"]);
        }

        content.Position = 0;
        var stored = await files.SaveAsync(content, cancellationToken);
        return new TakenScan(
            new StoredPaper(stored.Hash, MediaTypeOf(scan.Kind), stored.Length, scan.Pages.Count, scan.Obstacles != ArchiveObstacles.None), null);
    }

    private static string MediaTypeOf(ScannedFileKind kind) => kind switch
    {
        ScannedFileKind.Jpeg => Jpeg,
        ScannedFileKind.Png => Png,
        ScannedFileKind.Pdf => Pdf,
    };

    private string ComplaintOf(PdfScanFault fault) => fault switch
    {
        PdfScanFault.NotPdf => T["这个文件既不是 JPEG、PNG 图片，也不是 PDF。请用扫描仪或者手机重新扫描后上传，不要只改文件名。"],
        PdfScanFault.Damaged => T["这个 PDF 已经损坏或者没有传完整，装订时会缺页。请重新扫描后上传。"],
        PdfScanFault.Encrypted => T["这个 PDF 加了密码或者权限限制，不能装订。请取消密码后再上传，或者打印出来扫描。"],
        PdfScanFault.TooManyPages => T["这个 PDF 超过 {0} 页。请分成几个文件上传。", ScannedFile.UsualMaxPages],
        PdfScanFault.TooLarge => T["这个 PDF 展开以后太大，不像是扫描件。请打印出来扫描，或者分成几个文件上传。"],
    };
}
