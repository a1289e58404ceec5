namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>Where an object begins: at a place of the file, or as a part of a stream of objects.</summary>
/// <param name="Offset">The place, when <paramref name="Container"/> is 0.</param>
/// <param name="Container">Number of the stream of objects it lies in, or 0.</param>
internal readonly record struct ObjectPlace(int Offset, int Container);

/// <summary>Where the objects of a file are, and its trailer (ISO 32000-1, 7.5.4 to 7.5.8).</summary>
internal sealed class ObjectTable
{
    private const int MaxObjects = 500_000;

    private readonly Dictionary<int, ObjectPlace> _places = [];
    private readonly Dictionary<string, SourceValue> _trailer = [];

    public SourceDictionary Trailer => new(_trailer);

    public IReadOnlyCollection<int> Numbers => _places.Keys;

    public ObjectPlace? Find(int number) => _places.TryGetValue(number, out var place) ? place : null;

    /// <summary>Notes a place unless a newer one is known. Offset 0 means that the object was deleted.</summary>
    public void Add(int number, ObjectPlace place)
    {
        if (_places.Count >= MaxObjects)
            throw new PdfScanException(PdfScanFault.TooLarge, "The PDF file has more objects than a scan can have.");

        _places.TryAdd(number, place);
    }

    /// <summary>Notes a place that is newer than all before.</summary>
    public void Replace(int number, ObjectPlace place)
    {
        _places.Remove(number);
        Add(number, place);
    }

    /// <summary>Notes entries of a trailer unless newer ones are known.</summary>
    public void AddTrailer(SourceDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
            _trailer.TryAdd(key, value);
    }

    /// <summary>Notes entries of a trailer that is newer than all before.</summary>
    public void ReplaceTrailer(SourceDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
            _trailer[key] = value;
    }
}
