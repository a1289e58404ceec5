using System.Globalization;

namespace Mediation.Documents.Typesetting.Fluent;

/// <summary>An sRGB colour.</summary>
/// <remarks>Archive papers (PDF/A-1) know no transparency: a colour that is partly transparent is mixed with white when it is drawn.</remarks>
/// <param name="hex">The colour as 0xAARRGGBB.</param>
public readonly struct Color(uint hex) : IEquatable<Color>
{
    /// <summary>The colour as 0xAARRGGBB.</summary>
    public uint Hex { get; } = hex;

    /// <summary>Opacity, 0 (nothing is drawn) to 255.</summary>
    public byte Alpha => (byte)(Hex >> 24);

    /// <summary>Red, 0 to 255.</summary>
    public byte Red => (byte)(Hex >> 16);

    /// <summary>Green, 0 to 255.</summary>
    public byte Green => (byte)(Hex >> 8);

    /// <summary>Blue, 0 to 255.</summary>
    public byte Blue => (byte)Hex;

    /// <summary>The same colour with another opacity.</summary>
    /// <param name="alpha">0 to 255.</param>
    public Color WithAlpha(byte alpha) => new((Hex & 0x00FFFFFF) | ((uint)alpha << 24));

    /// <summary>Reads <c>#RGB</c>, <c>#ARGB</c>, <c>#RRGGBB</c> or <c>#AARRGGBB</c>; the sign may be missing.</summary>
    /// <param name="hex">The text.</param>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public static Color FromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        var digits = hex.AsSpan().TrimStart('#');

        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw new ArgumentException($"'{hex}' is not a colour.", nameof(hex));

        return digits.Length switch
        {
            3 => new Color(0xFF000000 | Doubled(value)),
            4 => new Color(Doubled(value)),
            6 => new Color(0xFF000000 | value),
            8 => new Color(value),
            _ => throw new ArgumentException($"'{hex}' is not a colour.", nameof(hex)),
        };

        static uint Doubled(uint nibbles) => 0x11 *
            ((nibbles & 0xF) | ((nibbles & 0xF0) << 4) | ((nibbles & 0xF00) << 8) | ((nibbles & 0xF000) << 12));
    }

    /// <summary>An opaque colour.</summary>
    /// <param name="red">0 to 255.</param>
    /// <param name="green">0 to 255.</param>
    /// <param name="blue">0 to 255.</param>
    public static Color FromRGB(byte red, byte green, byte blue) => FromARGB(255, red, green, blue);

    /// <summary>A colour with an opacity.</summary>
    /// <param name="alpha">0 to 255.</param>
    /// <param name="red">0 to 255.</param>
    /// <param name="green">0 to 255.</param>
    /// <param name="blue">0 to 255.</param>
    public static Color FromARGB(byte alpha, byte red, byte green, byte blue) =>
        new(((uint)alpha << 24) | ((uint)red << 16) | ((uint)green << 8) | blue);

    /// <summary>The colour as <c>#RRGGBB</c>, or <c>#AARRGGBB</c> when it isn't opaque.</summary>
    /// <param name="color">The colour.</param>
    public static implicit operator string(Color color) => color.ToString();

    /// <summary>Reads a colour; see <see cref="FromHex"/>.</summary>
    /// <param name="hex">The text.</param>
    public static implicit operator Color(string hex) => FromHex(hex);

    /// <summary>The colour as 0xAARRGGBB.</summary>
    /// <param name="color">The colour.</param>
    public static implicit operator uint(Color color) => color.Hex;

    /// <summary>A colour from 0xRRGGBB (opaque) or 0xAARRGGBB.</summary>
    /// <param name="hex">The number.</param>
    public static implicit operator Color(uint hex) => new(hex <= 0x00FFFFFF ? hex | 0xFF000000 : hex);

    /// <inheritdoc/>
    public bool Equals(Color other) => Hex == other.Hex;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Hex;

    /// <summary>Whether two colours are the same.</summary>
    public static bool operator ==(Color left, Color right) => left.Hex == right.Hex;

    /// <summary>Whether two colours differ.</summary>
    public static bool operator !=(Color left, Color right) => left.Hex != right.Hex;

    /// <inheritdoc/>
    public override string ToString() => Alpha == 0xFF
        ? string.Create(CultureInfo.InvariantCulture, $"#{Hex & 0x00FFFFFF:X6}")
        : string.Create(CultureInfo.InvariantCulture, $"#{Hex:X8}");
}
