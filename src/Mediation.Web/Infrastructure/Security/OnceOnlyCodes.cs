using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Mediation.Db.Identity;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Web.Infrastructure.Security;

/// <summary>
/// The codes of an authenticator app (RFC 6238, 6 digits, a new one every 30 seconds). Each is taken once: whoever looks over a shoulder
/// can't sign in with the same code half a minute later.
/// </summary>
public sealed class OnceOnlyCodes(TimeProvider clock) : AuthenticatorTokenProvider<StaffUser>
{
    private const string Owner = "Mediation";
    private const string LastStep = "LastCodeStep";
    private const int SecondsPerStep = 30;
    private const int StepsEitherSide = 1;
    private const int Digits = 6;
    private const int CodesOfSixDigits = 1_000_000;

    /// <summary>Whether the code is one of now (or of the half minute before or after) and hasn't been used, nor a later one.</summary>
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(manager);
        if (token.Length != Digits || await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        var secret = FromBase32(key);
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / SecondsPerStep;
        var last = long.Parse(await manager.GetAuthenticationTokenAsync(user, Owner, LastStep) ?? "0", CultureInfo.InvariantCulture);
        for (var step = now - StepsEitherSide; step <= now + StepsEitherSide; step++)
        {
            if (step > last && IsSame(CodeOf(secret, step), token))
            {
                // Two with the same code at the same moment: the account's stamp lets only one of them write.
                var written = await manager.SetAuthenticationTokenAsync(user, Owner, LastStep, step.ToString(CultureInfo.InvariantCulture));
                return written.Succeeded;
            }
        }

        return false;
    }

    private static bool IsSame(string code, string token) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(code), System.Text.Encoding.UTF8.GetBytes(token));

    private static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard, and with it every app, says SHA-1; HMAC doesn't suffer from its collisions.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % CodesOfSixDigits).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string key)
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        const int BitsPerLetter = 5;
        const int BitsPerByte = 8;
        var bytes = new List<byte>(key.Length * BitsPerLetter / BitsPerByte);
        int buffer = 0, bits = 0;
        foreach (var letter in key)
        {
            buffer = (buffer << BitsPerLetter) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
            bits += BitsPerLetter;
            if (bits >= BitsPerByte)
            {
                bits -= BitsPerByte;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
