using System.Buffers.Text;
using System.Text;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Reads values out of bytes in PDF's notation (ISO 32000-1, 7.2 and 7.3). It never reads beyond the bytes.</summary>
internal sealed class SourceParser(ReadOnlyMemory<byte> bytes, int position = 0)
{
    private const int MaxDepth = 64;

    private int _depth;

    public int Position { get; set; } = position;

    public bool IsAtEnd => Position >= bytes.Length;

    private ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The next value or word; null at the end.</summary>
    /// <exception cref="PdfScanException">What stands there is no PDF.</exception>
    public SourceValue? Next()
    {
        SkipSpace();
        if (IsAtEnd)
            return null;

        return Bytes[Position] switch
        {
            (byte)'/' => Name(),
            (byte)'(' => Text(),
            (byte)'<' => At(1) == '<' ? Dictionary() : Hexadecimal(),
            (byte)'[' => Array(),
            (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => NumberOrReference(),
            (byte)']' or (byte)'}' or (byte)'{' or (byte)')' => Single(),
            (byte)'>' => Closing(),
            _ => Word(),
        };
    }

    /// <summary>The next value, which must be there.</summary>
    public SourceValue Value() => Next() is { } value and not SourceWord
        ? value
        : throw PdfScanException.Damaged("A value is missing.");

    /// <summary>Whether a word comes next; if so it is read.</summary>
    public bool TakeWord(string word)
    {
        var start = Position;
        if (Next() is SourceWord found && found.Value == word)
            return true;

        Position = start;
        return false;
    }

    public void SkipSpace()
    {
        while (!IsAtEnd)
        {
            if (Bytes[Position] == '%')
                SkipComment();
            else if (IsSpace(Bytes[Position]))
                Position++;
            else
                return;
        }
    }

    public static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte value) => !IsSpace(value) && !"()<>[]{}/%"u8.Contains(value);

    private void SkipComment()
    {
        var end = Bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
        Position = end < 0 ? bytes.Length : Position + end;
    }

    private int At(int ahead) => Position + ahead < bytes.Length ? Bytes[Position + ahead] : -1;

    private SourceWord Single() => new(((char)Bytes[Position++]).ToString());

    private SourceWord Closing()
    {
        var length = At(1) == '>' ? 2 : 1;
        Position += length;
        return new SourceWord(length == 2 ? ">>" : ">");
    }

    private ReadOnlySpan<byte> Regular()
    {
        var start = Position;
        while (!IsAtEnd && IsRegular(Bytes[Position]))
            Position++;

        return Bytes[start..Position];
    }

    private SourceValue Word()
    {
        var word = Regular();
        if (word.IsEmpty)
            return Single();
        if (word.SequenceEqual("null"u8))
            return SourceValue.Null;
        if (word.SequenceEqual("true"u8))
            return new SourceBoolean(true);

        return word.SequenceEqual("false"u8) ? new SourceBoolean(false) : new SourceWord(Encoding.Latin1.GetString(word));
    }

    private SourceName Name()
    {
        Position++;
        var raw = Regular();
        if (!raw.Contains((byte)'#'))
            return new SourceName(Encoding.Latin1.GetString(raw));

        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Digit(raw[i + 1]) is >= 0 and var high && Digit(raw[i + 2]) is >= 0 and var low)
            {
                name.Append((char)((high << 4) | low));
                i += 2;
            }
            else
            {
                name.Append((char)raw[i]);
            }
        }

        return new SourceName(name.ToString());
    }

    private SourceValue NumberOrReference()
    {
        var number = Number();
        if (number is not { Whole: >= 0 and var first })
            return number;

        // "12 0 R" is one value; anything else after the number is left for later.
        var start = Position;
        SkipSpace();
        if (!IsAtEnd && Bytes[Position] is >= (byte)'0' and <= (byte)'9' && Number().Whole is >= 0 and <= ushort.MaxValue)
        {
            SkipSpace();
            if (At(0) == 'R' && (At(1) < 0 || !IsRegular((byte)At(1))))
            {
                Position++;
                return new SourceReference(first);
            }
        }

        Position = start;
        return number;
    }

    private SourceNumber Number()
    {
        // Some programs write 1.-5 or --3: what comes after the part that makes sense is passed over, as readers do.
        var word = Regular();
        if (word.StartsWith("+"u8))
            word = word[1..];
        while (word.StartsWith("--"u8))
            word = word[1..];

        return Utf8Parser.TryParse(word, out double value, out _) && double.IsFinite(value)
            ? new SourceNumber(value)
            : new SourceNumber(0);
    }

    private SourceString Text()
    {
        var text = new List<byte>();
        Position++;
        for (var open = 1; ;)
        {
            var value = Take();
            if (value == ')' && --open == 0)
                return new SourceString([.. text]);
            if (value == '(')
                open++;

            if (value != '\\')
                text.Add(value);
            else if (Escaped() is { } escaped)
                text.Add(escaped);
        }
    }

    private byte? Escaped()
    {
        var value = Take();
        switch (value)
        {
            case (byte)'n':
                return (byte)'\n';
            case (byte)'r':
                return (byte)'\r';
            case (byte)'t':
                return (byte)'\t';
            case (byte)'b':
                return (byte)'\b';
            case (byte)'f':
                return (byte)'\f';
            case (byte)'\r':
                if (At(0) == '\n')
                    Position++;
                return null;
            case (byte)'\n':
                return null;
            case >= (byte)'0' and <= (byte)'7':
                var octal = value - '0';
                for (var i = 0; i < 2 && At(0) is >= '0' and <= '7'; i++)
                    octal = (octal * 8) + (Take() - '0');
                return (byte)octal;
            default:
                return value;
        }
    }

    private byte Take() => IsAtEnd ? throw PdfScanException.Damaged("A text isn't closed.") : Bytes[Position++];

    private SourceString Hexadecimal()
    {
        var digits = new List<int>();
        Position++;
        for (byte value; (value = Take()) != '>';)
        {
            if (Digit(value) is >= 0 and var digit)
                digits.Add(digit);
        }

        if (digits.Count % 2 == 1)
            digits.Add(0);

        var text = new byte[digits.Count / 2];
        for (var i = 0; i < text.Length; i++)
            text[i] = (byte)((digits[2 * i] << 4) | digits[(2 * i) + 1]);

        return new SourceString(text);
    }

    public static int Digit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };

    private SourceArray Array()
    {
        Enter();
        Position++;
        var items = new List<SourceValue>();
        for (; ; )
        {
            switch (Next())
            {
                case null:
                    throw PdfScanException.Damaged("An array isn't closed.");
                case SourceWord { Value: "]" }:
                    _depth--;
                    return new SourceArray(items);
                case SourceWord { Value: "endobj" or "endstream" }:
                    throw PdfScanException.Damaged("An array isn't closed.");
                case SourceWord:
                    break;
                case var item:
                    items.Add(item);
                    break;
            }
        }
    }

    private SourceDictionary Dictionary()
    {
        Enter();
        Position += 2;
        var entries = new Dictionary<string, SourceValue>();
        for (; ; )
        {
            switch (Next())
            {
                case SourceWord { Value: ">>" }:
                    _depth--;
                    return new SourceDictionary(entries);
                case SourceName key when Next() is { } value:
                    if (value is SourceWord { Value: ">>" })
                        Position -= 2;
                    else if (value is not SourceWord)
                        entries[key.Value] = value;
                    break;
                case SourceWord { Value: not ("endobj" or "stream" or "endstream") }:
                    break;
                default:
                    throw PdfScanException.Damaged("A dictionary isn't closed.");
            }
        }
    }

    private void Enter()
    {
        if (++_depth > MaxDepth)
            throw PdfScanException.Damaged("Values are nested deeper than any program writes them.");
    }
}
