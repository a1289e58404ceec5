using System.Security.Cryptography;
using System.Text;

namespace Mediation.Db.PersonalData;

/// <summary>
/// Encrypts a text (AES-256-GCM, a fresh nonce each time) for one purpose; a text sealed for one purpose doesn't open for another.
/// Layout before Base64: version byte, nonce (12), tag (16), cipher text.
/// </summary>
public sealed class TextCipher(PersonalDataKey key)
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeadLength = 1 + NonceLength + TagLength;

    /// <summary>Encrypts <paramref name="plain"/>.</summary>
    public string Encrypt(string purpose, string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var sealedBytes = new byte[HeadLength + text.Length];
        sealedBytes[0] = Version;
        var nonce = sealedBytes.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Encryption, TagLength);
        aes.Encrypt(nonce, text, sealedBytes.AsSpan(HeadLength), sealedBytes.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return Convert.ToBase64String(sealedBytes);
    }

    /// <summary>Decrypts what <see cref="Encrypt"/> made.</summary>
    /// <exception cref="CryptographicException">The text was changed, was sealed for another purpose or with another key.</exception>
    public string Decrypt(string purpose, string sealedText)
    {
        var bytes = new byte[sealedText?.Length ?? 0];
        if (!Convert.TryFromBase64String(sealedText ?? "", bytes, out var length) || length < HeadLength || bytes[0] != Version)
        {
            throw new CryptographicException("This isn't a sealed text.");
        }

        var text = new byte[length - HeadLength];
        using var aes = new AesGcm(key.Encryption, TagLength);
        aes.Decrypt(
            bytes.AsSpan(1, NonceLength), bytes.AsSpan(HeadLength, text.Length), bytes.AsSpan(1 + NonceLength, TagLength), text,
            Encoding.UTF8.GetBytes(purpose));
        return Encoding.UTF8.GetString(text);
    }
}
