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
    /// <exception cref="FileNotFoundException">Nothing is stored under the hash.</exception>
    /// <exception cref="InvalidDataException">The bytes were changed on disk.</exception>
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
