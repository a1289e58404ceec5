namespace Mediation.Documents.Packets;

/// <summary>A paper that was scanned: one picture a page.</summary>
public sealed record ScanModel
{
    /// <summary>What contents and bookmarks call it, e.g. 张某居民身份证.</summary>
    public required string Title { get; init; }

    /// <summary>Its pages in order, each a JPEG or PNG file; at least one.</summary>
    public required IReadOnlyList<byte[]> Pages { get; init; }

    /// <summary>True for a copy, false when the original is handed in.</summary>
    public bool Copy { get; init; } = true;

    /// <summary>True when there is a page and each begins like a JPEG or PNG file.</summary>
    internal bool IsReadable() => Pages.Count > 0 && Pages.All(page =>
        page.AsSpan().StartsWith(JpegStart) || page.AsSpan().StartsWith(PngStart));

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
}
