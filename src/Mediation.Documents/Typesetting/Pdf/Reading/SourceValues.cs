namespace Mediation.Documents.Typesetting.Pdf.Reading;

/// <summary>A value as it stands in a file that is read.</summary>
internal abstract record SourceValue
{
    public static readonly SourceValue Null = new SourceNull();

    private sealed record SourceNull : SourceValue;
}

internal sealed record SourceBoolean(bool Value) : SourceValue;

internal sealed record SourceNumber(double Value) : SourceValue
{
    /// <summary>The whole number, or null when it is none or too large to count anything with.</summary>
    public int? Whole => Value == Math.Floor(Value) && Math.Abs(Value) <= int.MaxValue ? (int)Value : null;
}

/// <summary>A name without its slash, escapes undone; each character is one byte.</summary>
internal sealed record SourceName(string Value) : SourceValue;

internal sealed record SourceString(byte[] Value) : SourceValue;

internal sealed record SourceArray(IReadOnlyList<SourceValue> Items) : SourceValue;

/// <summary>A reference to an object of the same file.</summary>
internal sealed record SourceReference(int Number) : SourceValue;

/// <summary>A word that is no value: <c>obj</c>, <c>stream</c>, or an operator of a page.</summary>
internal sealed record SourceWord(string Value) : SourceValue;

internal sealed record SourceDictionary(IReadOnlyDictionary<string, SourceValue> Entries) : SourceValue
{
    public static readonly SourceDictionary Empty = new(new Dictionary<string, SourceValue>());

    /// <summary>The entry as it stands, perhaps a reference; null-objects are absent.</summary>
    public SourceValue this[string key] => Entries.GetValueOrDefault(key, Null);

    public string? Name(string key) => (this[key] as SourceName)?.Value;
}

/// <summary>A stream with its bytes as stored.</summary>
internal sealed record SourceStream(SourceDictionary Dictionary, ReadOnlyMemory<byte> Stored) : SourceValue;
