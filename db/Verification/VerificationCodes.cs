using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Mediation.Db.PersonalData;

namespace Mediation.Db.Verification;

/// <summary>
/// Makes and checks the codes in the marks of issued papers. A code says which paper (kind, number), what it says (the digits printed
/// as 校验码), who issued it and when, and is signed: without the key nobody can make one, and a changed one is found out before the
/// database is asked. Names and numbers stand in it as fingerprints, so it is short and tells a stranger nothing.
/// </summary>
/// <remarks>
/// 30 bytes, in Base32 because a QR code packs capitals and digits tightest: format (1), kind (3), day (2), committee (4),
/// number (4), content (6), signature (10, the beginning of HMAC-SHA-256).
/// </remarks>
public sealed class VerificationCodes(PersonalDataKey key)
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 48;

    private const byte Format = 1;
    private const int Bytes = 30;
    private const int Signed = 20;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>The code of a paper.</summary>
    /// <param name="kind">Name of the kind of paper.</param>
    /// <param name="number">Its number as printed, or null.</param>
    /// <param name="contentHash">SHA-256 of what it says, hexadecimal.</param>
    /// <param name="committeeId">Who issued it.</param>
    /// <param name="on">When.</param>
    public string Make(string kind, string? number, string contentHash, Guid committeeId, DateOnly on)
    {
        Span<byte> code = stackalloc byte[Bytes];
        code[0] = Format;
        Fingerprint(kind, code[1..4]);
        BinaryPrimitives.WriteUInt16BigEndian(code[4..6], checked((ushort)(on.DayNumber - FirstDay.DayNumber)));
        Fingerprint(committeeId.ToString(), code[6..10]);
        Fingerprint(number ?? "", code[10..14]);
        Convert.FromHexString(contentHash).AsSpan(0, 6).CopyTo(code[14..Signed]);
        Sign(code[..Signed], code[Signed..]);
        return Write(code);
    }

    /// <summary>Whether a code was made with this key and not changed since.</summary>
    public bool IsGenuine(string code)
    {
        Span<byte> read = stackalloc byte[Bytes];
        Span<byte> signature = stackalloc byte[Bytes - Signed];
        if (!TryRead(code, read) || read[0] != Format)
            return false;
        Sign(read[..Signed], signature);
        return CryptographicOperations.FixedTimeEquals(read[Signed..], signature);
    }

    private static void Fingerprint(string text, Span<byte> target)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        hash[..target.Length].CopyTo(target);
    }

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Length);
        var (bits, count) = (0, 0);
        foreach (var next in bytes)
        {
            bits = (bits << 8) | next;
            for (count += 8; count >= 5; count -= 5)
                text.Append(Alphabet[(bits >> (count - 5)) & 31]);
            bits &= 255;
        }

        return text.ToString();
    }

    private static bool TryRead(string? text, Span<byte> bytes)
    {
        if (text?.Length != Length)
            return false;
        var (bits, count, written) = (0, 0, 0);
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
                return false;
            bits = ((bits << 5) | value) & 0xFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes[written++] = (byte)(bits >> count);
            }
        }

        return true;
    }

    private void Sign(ReadOnlySpan<byte> payload, Span<byte> signature)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Verification, payload, whole);
        whole[..signature.Length].CopyTo(signature);
    }
}
