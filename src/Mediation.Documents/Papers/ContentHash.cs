using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mediation.Documents.Papers;

/// <summary>
/// Fingerprint of what a paper says: SHA-256 over the model's JSON. Two prints with the same hash say the
/// same; the bytes of the PDF may still differ when fonts or labels changed between them.
/// </summary>
public static class ContentHash
{
    private const int ShortLength = 12;

    private static readonly JsonSerializerOptions Canonical = new(PaperJson.Options)
    {
        Converters = { new BinaryAsHash() },
    };

    /// <summary>The whole hash of a model.</summary>
    /// <param name="model">The model to take the hash of.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(PaperModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var said = model with { Stamp = model.Stamp with { Verification = null } };
        var json = JsonSerializer.SerializeToUtf8Bytes(said, said.GetType(), Canonical);
        return Convert.ToHexStringLower(SHA256.HashData(json));
    }

    /// <summary>Version of a text that people consent to: the first digits of the hash over its words, so that another word is another version.</summary>
    /// <param name="words">The words.</param>
    public static string VersionOf(PaperWording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Shorten(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(words, words.GetType(), Canonical))));
    }

    /// <summary>The first digits of a hash, as footers print them.</summary>
    /// <param name="hash">A hash made by <see cref="Of"/>.</param>
    /// <returns>Its first twelve digits.</returns>
    public static string Shorten(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Length <= ShortLength ? hash : hash[..ShortLength];
    }

    /// <summary>Puts the hash of a picture in its place: megabytes of scans needn't go through base64.</summary>
    private sealed class BinaryAsHash : JsonConverter<byte[]>
    {
        public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The canonical form is written, never read.");

        public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Convert.ToHexStringLower(SHA256.HashData(value)));
    }
}
