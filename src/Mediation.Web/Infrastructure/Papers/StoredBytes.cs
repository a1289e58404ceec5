using Mediation.Db.Files;

namespace Mediation.Web.Infrastructure.Papers;

/// <summary>Whole files, for binding.</summary>
internal static class StoredBytes
{
    /// <summary>All bytes of a stored file, checked against its hash.</summary>
    public static async Task<byte[]> ReadAllAsync(this IFileStore files, string hash, CancellationToken cancellationToken)
    {
        await using var stream = await files.OpenAsync(hash, cancellationToken);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
