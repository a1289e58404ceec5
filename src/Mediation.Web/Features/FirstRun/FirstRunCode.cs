using System.Security.Cryptography;
using System.Text;

namespace Mediation.Web.Features.FirstRun;

/// <summary>
/// The code that lets the first administrator be made. It is written to the log at a start without accounts, so that only somebody with
/// access to the server can use it; it lives in memory, works once, and stops after too many wrong tries.
/// </summary>
public sealed class FirstRunCode
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 12;
    private const int MostTries = 10;

    private readonly Lock gate = new();
    private byte[]? code;
    private int tries;

    /// <summary>Whether there still is somebody to be made.</summary>
    public bool IsOpen
    {
        get
        {
            lock (gate)
            {
                return code is not null && tries < MostTries;
            }
        }
    }

    /// <summary>Makes a new code and returns it for the log.</summary>
    public string Make()
    {
        var text = RandomNumberGenerator.GetString(Letters, Length);
        lock (gate)
        {
            code = Encoding.ASCII.GetBytes(text);
            tries = 0;
        }

        return text;
    }

    /// <summary>Whether somebody typed the code; spaces, dashes and case don't count.</summary>
    public bool Matches(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var plain = new string([.. typed.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        lock (gate)
        {
            if (code is null || tries >= MostTries)
            {
                return false;
            }

            tries++;
            return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(plain), code);
        }
    }

    /// <summary>The administrator is made.</summary>
    public void Close()
    {
        lock (gate)
        {
            code = null;
        }
    }
}
