using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// Bytes in PDF's notation. Objects are written as interpolated strings that never become
/// strings: <c>Write($"&lt;&lt; /Parent {pages} /Count {count} &gt;&gt;")</c> formats every value straight into the bytes.
/// </summary>
internal sealed class PdfSyntax : PooledBytes
{
    public void Write([InterpolatedStringHandlerArgument("")] ref PdfSyntaxHandler handler) => _ = handler;

    /// <summary>Writes operators and names, which are plain ASCII.</summary>
    public void Write(string ascii)
    {
        Encoding.ASCII.GetBytes(ascii, Add(ascii.Length));
    }

    public void Write(ReadOnlySpan<byte> bytes) => Append(bytes);

    public void Write(byte value) => Append(value);

    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var count);
        Advance(count);
    }

    /// <summary>
    /// Writes a number with at most three places: a thousandth of a point is a third of a micrometre. Never in
    /// scientific notation, which PDF doesn't know.
    /// </summary>
    public void Write(float number)
    {
        var thousandths = (long)MathF.Round(number * 1000f);
        if (thousandths < 0)
        {
            Write((byte)'-');
            thousandths = -thousandths;
        }

        Write((int)(thousandths / 1000));
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
            return;

        Write((byte)'.');
        for (var place = 100; rest > 0; place /= 10)
        {
            Write((byte)('0' + (rest / place)));
            rest %= place;
        }
    }

    public void Write(PdfReference reference)
    {
        Write(reference.Number);
        Write(" 0 R"u8);
    }

    /// <summary>Writes four hexadecimal digits.</summary>
    public void WriteHex(ushort value)
    {
        var digits = Add(4);
        for (var i = 0; i < digits.Length; i++)
            digits[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 0xF];
    }

    public void Write(PdfBytes bytes)
    {
        Write((byte)'<');
        Write(Convert.ToHexString(bytes.Value));
        Write((byte)'>');
    }

    public void Write(PdfText text)
    {
        Write("<FEFF"u8);
        Write(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text.Value)));
        Write((byte)'>');
    }

    public void Write(PdfLiteral literal)
    {
        Write((byte)'(');
        foreach (var value in Encoding.ASCII.GetBytes(literal.Value))
            WriteStringByte(value);
        Write((byte)')');
    }

    public void Write(PdfDate date)
    {
        var offset = date.Value.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        Write(string.Create(CultureInfo.InvariantCulture, $"(D:{date.Value:yyyyMMddHHmmss}{sign}{offset:hh}'{offset:mm}')"));
    }

    /// <summary>Writes one byte of a string in parentheses.</summary>
    public void WriteStringByte(byte value)
    {
        if (value == '\r')
        {
            Write("\\r"u8);
            return;
        }

        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            Write((byte)'\\');
        Write(value);
    }
}

/// <summary>Formats the parts of an interpolated string into <see cref="PdfSyntax"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct PdfSyntaxHandler
{
    private readonly PdfSyntax _syntax;

    /// <summary>Called by the compiler, with two lengths that buffers which grow have no use for.</summary>
    public PdfSyntaxHandler(int literalLength, int formattedCount, PdfSyntax syntax) => _syntax = syntax;

    public void AppendLiteral(string value) => _syntax.Write(value);

    public void AppendFormatted(string ascii) => _syntax.Write(ascii);

    public void AppendFormatted(int value) => _syntax.Write(value);

    public void AppendFormatted(float value) => _syntax.Write(value);

    public void AppendFormatted(PdfReference value) => _syntax.Write(value);

    public void AppendFormatted(PdfBytes value) => _syntax.Write(value);

    public void AppendFormatted(PdfText value) => _syntax.Write(value);

    public void AppendFormatted(PdfLiteral value) => _syntax.Write(value);

    public void AppendFormatted(PdfDate value) => _syntax.Write(value);

    public void AppendFormatted(IEnumerable<PdfReference> values)
    {
        foreach (var value in values)
        {
            _syntax.Write(value);
            _syntax.Write((byte)' ');
        }
    }
}
