using System.Security.Cryptography;
using System.Text;

namespace Mediation.Db.PersonalData;

/// <summary>
/// The key that personal data is sealed with. It lies in a file outside the database, so that a copy of the database alone
/// tells nothing; from it three keys are derived: one to encrypt, one to index, one to sign the marks of issued papers.
/// </summary>
public sealed class PersonalDataKey
{
    /// <summary>Bytes of the key.</summary>
    public const int Length = 32;

    private PersonalDataKey(byte[] master)
    {
        Encryption = Derive(master, "mediation personal data encryption v1");
        Index = Derive(master, "mediation personal data index v1");
        Verification = Derive(master, "mediation paper verification v1");
    }

    internal byte[] Encryption { get; }

    internal byte[] Index { get; }

    internal byte[] Verification { get; }

    /// <summary>Makes a key from its 32 bytes.</summary>
    /// <exception cref="ArgumentException">There aren't exactly 32.</exception>
    public static PersonalDataKey From(byte[] master)
    {
        ArgumentNullException.ThrowIfNull(master);
        return master.Length == Length
            ? new PersonalDataKey(master)
            : throw new ArgumentException($"The personal data key has {Length} bytes, not {master.Length}.", nameof(master));
    }

    /// <summary>Reads the key from a file that holds its 32 bytes in Base64.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">The file holds something else.</exception>
    public static PersonalDataKey Read(string file)
    {
        var master = new byte[Length];
        return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), master, out var written) && written == Length
            ? new PersonalDataKey(master)
            : throw new FormatException($"{file} must hold {Length} bytes in Base64 (openssl rand -base64 {Length}).");
    }

    /// <summary>Reads the key, making it first if there is none; the new file can be read by its owner alone.</summary>
    public static PersonalDataKey ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(file, options);
            stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
        }

        return Read(file);
    }

    private static byte[] Derive(byte[] master, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, Length, salt: [], Encoding.ASCII.GetBytes(purpose));
}
