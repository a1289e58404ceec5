using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Db.PersonalData;

/// <summary>Seals personal data with <see cref="TextCipher"/> and a keyed index (HMAC-SHA-256), one index per kind of data.</summary>
public sealed class PersonalDataVault(PersonalDataKey key) : IPersonalDataVault
{
    private const string Purpose = "personal data";
    private readonly TextCipher cipher = new(key);

    /// <inheritdoc />
    public SealedText Seal(PersonalDataKind kind, string plain, string masked) =>
        new(cipher.Encrypt(Purpose, plain), IndexOf(kind, plain), masked);

    /// <inheritdoc />
    public string Open(SealedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return cipher.Decrypt(Purpose, text.Cipher);
    }

    /// <inheritdoc />
    public string IndexOf(PersonalDataKind kind, string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return Convert.ToBase64String(HMACSHA256.HashData(key.Index, Encoding.UTF8.GetBytes($"{kind}:{plain}")));
    }
}
