namespace Mediation.Db.Files;

/// <summary>
/// Keeps the bytes of scans and issued papers outside the database, under the hash of their content: what was stored once
/// never changes, and storing the same again costs nothing.
/// </summary>
public interface IFileStore
{
    /// <summary>Stores everything that <paramref name="content"/> has left; on return it is on disk.</summary>
    Task<StoredFile> SaveAsync(Stream content, CancellationToken cancellationToken);

    /// <summary>Opens a stored file for reading, after checking that its bytes still have the hash.</summary>
    /// <exception cref="StoredFileDamagedException">Nothing is stored under the hash any more, or the bytes were changed on disk.</exception>
    Task<Stream> OpenAsync(string hash, CancellationToken cancellationToken);
}

/// <summary>What was stored.</summary>
/// <param name="Hash">SHA-256 of the bytes, 64 lower-case hexadecimal digits; the key to find them again.</param>
/// <param name="Length">Number of bytes.</param>
public sealed record StoredFile(string Hash, long Length)
{
    /// <summary>Length of a hash, for columns.</summary>
    public const int HashLength = 64;
}

/// <summary>A stored file is no longer what was stored. The message names it by its hash and nothing else, so that it may stand in a log.</summary>
/// <param name="hash">The hash the file was stored under.</param>
/// <param name="cause">What the disk answered; null when the file is there but has other bytes.</param>
public sealed class StoredFileDamagedException(string hash, Exception? cause = null)
    : IOException(cause is null ? $"The stored file {hash} has been changed." : $"The stored file {hash} is gone.", cause);
