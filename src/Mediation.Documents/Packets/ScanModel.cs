using System.Security.Cryptography;
using Mediation.Documents.Components;
using Mediation.Documents.Typesetting.Pdf.Reading;

namespace Mediation.Documents.Packets;

/// <summary>A paper that was scanned: pictures and PDF files, in their order. Its files are read once, when first asked about.</summary>
public sealed record ScanModel
{
    private readonly Lazy<ScanReading> _reading = null!;

    /// <summary>What contents and bookmarks call it, e.g. 张某居民身份证.</summary>
    public required string Title { get; init; }

    /// <summary>Its files in order, each JPEG, PNG or PDF; at least one.</summary>
    public required IReadOnlyList<byte[]> Files
    {
        get;
        init
        {
            field = value;
            _reading = new Lazy<ScanReading>(() => ScanReading.Of(value));
        }
    }

    /// <summary>True for a copy, false when the original is handed in.</summary>
    public bool Copy { get; init; } = true;

    /// <summary>Its pages in order; none when a file can't be read.</summary>
    internal IReadOnlyList<ScannedPage> Pages => _reading.Value.Pages;

    /// <summary>SHA-256 of its file, or of all its files one after the other, hexadecimal.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(Files.Count == 1 ? Files[0] : [.. Files.SelectMany(file => file)]));

    /// <summary>What is wrong with which file and what to do about it, for the mediator; null when every page can be bound.</summary>
    internal string? Complaint => _reading.Value.Fault is { } fault
        ? $"扫描件《{Title}》{(Files.Count > 1 ? $"的第{ChineseText.Plain(fault.File)}个文件" : "")}{fault.Reason}，请重新扫描后上传"
        : null;

    /// <summary>What reading the files gave: all their pages, or the first that can't be bound.</summary>
    private sealed record ScanReading(IReadOnlyList<ScannedPage> Pages, ScanFault? Fault)
    {
        public static ScanReading Of(IReadOnlyList<byte[]> files)
        {
            if (files.Count == 0)
                return new ScanReading([], new ScanFault(1, "没有内容"));

            var pages = new List<ScannedPage>();
            for (var index = 0; index < files.Count; index++)
            {
                try
                {
                    pages.AddRange(ScannedFile.Read(files[index]).Pages);
                }
                catch (PdfScanException unusable)
                {
                    return new ScanReading([], new ScanFault(index + 1, ReasonOf(unusable.Fault)));
                }
                catch (ImageException)
                {
                    return new ScanReading([], new ScanFault(index + 1, "是一张不完整的图片，或者用的是印刷颜色"));
                }
            }

            return new ScanReading(pages, null);
        }

        private static string ReasonOf(PdfScanFault fault) => fault switch
        {
            PdfScanFault.NotPdf => "既不是JPEG、PNG图片，也不是PDF",
            PdfScanFault.Damaged => "是一个不完整的PDF",
            PdfScanFault.Encrypted => "是加了密码或者权限限制的PDF",
            PdfScanFault.TooManyPages => "页数太多",
            PdfScanFault.TooLarge => "展开以后太大，不像是扫描件",
        };
    }

    private sealed record ScanFault(int File, string Reason);
}
