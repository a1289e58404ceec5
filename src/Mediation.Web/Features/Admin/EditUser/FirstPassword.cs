using System.Security.Cryptography;

namespace Mediation.Web.Features.Admin.EditUser;

/// <summary>A password an administrator hands over once; easy to read aloud, and changed at the first sign-in.</summary>
public static class FirstPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    public static string Make() =>
        $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Digits, 4)}";
}
