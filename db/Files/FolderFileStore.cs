using System.Buffers;
using System.Security.Cryptography;

namespace Mediation.Db.Files;

/// <summary>
/// A folder of files named by their hash, in 256 sub-folders. A file appears under its name only when complete: it is written
/// beside and then renamed, so that a crash leaves a stray temporary file but never half a paper.
/// </summary>
public sealed class FolderFileStore : IFileStore
{
    private const int BufferLength = 81_920;
    private readonly string folder;

    /// <summary>Uses <paramref name="folder"/>, making it if need be.</summary>
    public FolderFileStore(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        this.folder = folder;
        Directory.CreateDirectory(Path.Combine(folder, "incoming"));
    }

    /// <inheritdoc />
    public async Task<StoredFile> SaveAsync(Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        var incoming = Path.Combine(folder, "incoming", Guid.CreateVersion7().ToString("N"));
        try
        {
            var stored = await WriteAsync(content, incoming, cancellationToken).ConfigureAwait(false);
            var target = PathOf(stored.Hash);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(incoming, target, overwrite: true);
            Settle(target);
            return stored;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    /// <inheritdoc />
    public async Task<Stream> OpenAsync(string hash, CancellationToken cancellationToken)
    {
        var path = PathOf(hash);
        try
        {
            var first = Read(path);
            await using (first.ConfigureAwait(false))
            {
                if (Hex(await SHA256.HashDataAsync(first, cancellationToken).ConfigureAwait(false)) != hash)
                {
                    throw new StoredFileDamagedException(hash);
                }
            }

            return Read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StoredFileDamagedException(hash, exception);
        }
    }

    // Journalling file systems write the new name out with the next flush of the file that bears it.
    private static void Settle(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(file);
    }

    private static FileStream Read(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, useAsync: true);

    private static async Task<StoredFile> WriteAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferLength, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                for (int read; (read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                }

                file.Flush(flushToDisk: true);
                return new StoredFile(Hex(hash.GetHashAndReset()), file.Length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static bool IsHexDigit(char c) => char.IsAsciiHexDigit(c) && !char.IsAsciiLetterUpper(c);

    private string PathOf(string hash) =>
        hash is { Length: StoredFile.HashLength } && hash.All(IsHexDigit)
            ? Path.Combine(folder, hash[..2], hash)
            : throw new ArgumentException("A hash has 64 lower-case hexadecimal digits.", nameof(hash));
}
