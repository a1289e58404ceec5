using System.Numerics;

namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>
/// A PDF file that is read: gives its objects by number. Nothing in it is believed: places, lengths and counts are
/// checked, loops are noticed, and the work it may cause is limited.
/// </summary>
internal sealed class SourceFile
{
    private const int MaxReferences = 32;
    private const int HeaderWithin = 1024;
    private const long WorkPerByte = 64;
    private const long LeastWork = 256L * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<int, SourceValue> _read = [];
    private readonly Dictionary<int, Dictionary<int, SourceValue>> _containers = [];
    private readonly HashSet<int> _beingRead = [];
    private readonly StreamDecoder _decoder;
    private ObjectTable _table;
    private bool _wasSearched;

    private SourceFile(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Budget = new SourceBudget(Math.Max(LeastWork, bytes.Length * WorkPerByte));
        _decoder = new StreamDecoder(Budget);
        try
        {
            _table = new ObjectTableReader(bytes, _decoder, Budget).Read();
        }
        catch (PdfScanException error) when (error.Fault == PdfScanFault.Damaged)
        {
            _table = Search();
        }
    }

    public SourceBudget Budget { get; }

    /// <exception cref="PdfScanException">It isn't a PDF file, or it is encrypted.</exception>
    public static SourceFile Open(byte[] bytes)
    {
        var header = bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWithin)).IndexOf("%PDF-"u8);
        if (header < 0)
            throw new PdfScanException(PdfScanFault.NotPdf, "The file isn't a PDF file.");

        // Places count from the header, whatever a mail program has put before it.
        var file = new SourceFile(bytes.AsMemory(header));
        file.RefuseEncryption();
        return file;
    }

    /// <summary>The root of the file.</summary>
    public SourceDictionary Catalog => Resolve(_table.Trailer["Root"]) as SourceDictionary
        ?? throw PdfScanException.Damaged("The PDF file has no root.");

    /// <summary>Follows references until a value is reached; what doesn't exist is null, as the standard says.</summary>
    public SourceValue Resolve(SourceValue value)
    {
        for (var i = 0; value is SourceReference reference; i++)
        {
            if (i == MaxReferences)
                throw PdfScanException.Damaged("References lead in a circle.");

            value = Object(reference.Number);
        }

        return value;
    }

    public SourceDictionary? Dictionary(SourceValue value) => Resolve(value) switch
    {
        SourceDictionary dictionary => dictionary,
        SourceStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>Numbers of an array of so many; null when it is something else.</summary>
    public float[]? Numbers(SourceValue value, int count)
    {
        if (Resolve(value) is not SourceArray array || array.Items.Count < count)
            return null;

        var numbers = new float[count];
        for (var i = 0; i < count; i++)
        {
            if (Resolve(array.Items[i]) is not SourceNumber number)
                return null;
            numbers[i] = (float)number.Value;
        }

        return numbers;
    }

    /// <summary>A rectangle with its corners in order: left, bottom, right, top.</summary>
    public Vector4? Rectangle(SourceValue value) => Numbers(value, 4) is [var x1, var y1, var x2, var y2]
        ? new Vector4(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2))
        : null;

    /// <summary>The unfolded bytes of a stream; null when it is folded as images are.</summary>
    public ReadOnlyMemory<byte>? Decode(SourceStream stream) => _decoder.Decode(stream.Stored, StreamFilters.Of(stream.Dictionary, Resolve));

    /// <summary>Unfolds bytes that don't lie in a stream of their own.</summary>
    public ReadOnlyMemory<byte>? Decode(ReadOnlyMemory<byte> bytes, SourceDictionary description) =>
        _decoder.Decode(bytes, StreamFilters.Of(description, Resolve));

    /// <summary>Looks for the objects byte by byte, once. Whatever was read before counts no more.</summary>
    /// <exception cref="PdfScanException">They were searched before: what is missing now isn't there.</exception>
    public void SearchAgain()
    {
        if (_wasSearched)
            throw PdfScanException.Damaged("The PDF file is damaged: its pages can't be found.");

        _table = Search();
        RefuseEncryption();
    }

    private void RefuseEncryption()
    {
        if (_table.Trailer["Encrypt"] != SourceValue.Null)
            throw new PdfScanException(PdfScanFault.Encrypted, "The PDF file is encrypted.");
    }

    private ObjectTable Search()
    {
        _wasSearched = true;
        Budget.Spend(_bytes.Length);
        var found = ObjectSearch.Run(_bytes);
        _table = found;
        _read.Clear();
        _containers.Clear();

        foreach (var number in found.Numbers.ToList())
            NoteContained(found, number);

        return found;
    }

    // Objects may hide in streams of objects, and the trailer in a stream too; a catalogue says that it is one.
    private void NoteContained(ObjectTable table, int number)
    {
        SourceValue value;
        try
        {
            value = Object(number);
            if (value is SourceStream stream && stream.Dictionary.Name("Type") == "ObjStm")
            {
                foreach (var contained in Container(number).Keys)
                    table.Add(contained, new ObjectPlace(0, number));
            }
        }
        catch (PdfScanException error) when (error.Fault == PdfScanFault.Damaged)
        {
            return;
        }

        if (value is SourceStream { Dictionary: var tableStream } && tableStream.Name("Type") == "XRef")
            table.AddTrailer(tableStream);
        else if (value is SourceDictionary catalog && catalog.Name("Type") == "Catalog")
            table.AddTrailer(new SourceDictionary(new Dictionary<string, SourceValue> { ["Root"] = new SourceReference(number) }));
    }

    private SourceValue Object(int number)
    {
        if (_read.TryGetValue(number, out var known))
            return known;
        if (_table.Find(number) is not { } place || place is { Offset: 0, Container: 0 })
            return SourceValue.Null;
        if (!_beingRead.Add(number))
            throw PdfScanException.Damaged("References lead in a circle.");

        try
        {
            var value = place.Container > 0 ? Container(place.Container).GetValueOrDefault(number, SourceValue.Null) : InFile(number, place.Offset);
            _read[number] = value;
            return value;
        }
        finally
        {
            _beingRead.Remove(number);
        }
    }

    private SourceValue InFile(int number, int offset)
    {
        if (offset >= _bytes.Length)
            throw PdfScanException.Damaged("An object lies beyond the end of the file.");

        var parser = new SourceParser(_bytes, offset);
        try
        {
            var found = IndirectObject.Read(_bytes, parser, Budget, LengthOf);
            return found.Number == number ? found.Value : throw PdfScanException.Damaged("Another object stands where one should be.");
        }
        finally
        {
            Budget.Spend(parser.Position - offset);
        }
    }

    private int? LengthOf(SourceReference reference) =>
        !_beingRead.Contains(reference.Number) && Resolve(reference) is SourceNumber { Whole: { } length } ? length : null;

    private Dictionary<int, SourceValue> Container(int number)
    {
        if (_containers.TryGetValue(number, out var known))
            return known;
        if (_table.Find(number) is not { Container: 0 } || Object(number) is not SourceStream stream || stream.Dictionary.Name("Type") != "ObjStm" ||
            Resolve(stream.Dictionary["N"]) is not SourceNumber { Whole: >= 0 and var count } || Resolve(stream.Dictionary["First"]) is not SourceNumber { Whole: >= 0 and var first } ||
            Decode(stream) is not { } bytes)
            throw PdfScanException.Damaged("A stream of objects is damaged.");

        var objects = new Dictionary<int, SourceValue>();
        var index = new SourceParser(bytes);
        for (var i = 0; i < count && index.Next() is SourceNumber { Whole: { } contained } && index.Next() is SourceNumber { Whole: >= 0 and var at }; i++)
        {
            if (first + (long)at >= bytes.Length)
                continue;

            var parser = new SourceParser(bytes, first + at);
            if (parser.Next() is { } value and not SourceWord)
                objects.TryAdd(contained, value);
            Budget.Spend(parser.Position - first - at);
        }

        return _containers[number] = objects;
    }
}
