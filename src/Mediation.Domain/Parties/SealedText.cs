namespace Mediation.Domain.Parties;

/// <summary>What kind of personal data a sealed text holds; each kind has an index of its own.</summary>
public enum PersonalDataKind
{
    /// <summary>居民身份证号 or the number of another identity paper.</summary>
    NationalId,

    /// <summary>Telephone number.</summary>
    Phone,
}

/// <summary>
/// Personal data at rest: encrypted with a key that lies outside the database, with a keyed index for exact look-up and
/// a mask for showing. Nothing in the domain or on a page sees the plain text unless somebody opens it for a reason.
/// </summary>
/// <param name="Cipher">The encrypted text (AES-GCM, Base64).</param>
/// <param name="Index">Keyed blind index (HMAC-SHA-256, Base64) of the normalised text.</param>
/// <param name="Masked">What is shown by default (<c>138****5678</c>).</param>
public sealed record SealedText(string Cipher, string Index, string Masked)
{
    /// <summary>Longest cipher text stored.</summary>
    public const int CipherMaxLength = 400;

    /// <summary>Length of the index.</summary>
    public const int IndexMaxLength = 64;

    /// <summary>Longest mask.</summary>
    public const int MaskedMaxLength = 40;
}

/// <summary>Seals and opens personal data. Opening is always logged by the caller with the purpose of the reading.</summary>
public interface IPersonalDataVault
{
    /// <summary>Encrypts <paramref name="plain"/> and computes its index.</summary>
    /// <param name="kind">Which index it is looked up in.</param>
    /// <param name="plain">The normalised plain text.</param>
    /// <param name="masked">What may be shown.</param>
    SealedText Seal(PersonalDataKind kind, string plain, string masked);

    /// <summary>Decrypts. Throws <see cref="System.Security.Cryptography.CryptographicException"/> when the text was tampered with.</summary>
    string Open(SealedText text);

    /// <summary>The index of a plain text, for exact look-up.</summary>
    string IndexOf(PersonalDataKind kind, string plain);
}
