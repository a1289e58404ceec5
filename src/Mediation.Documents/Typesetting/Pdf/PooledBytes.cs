using System.Buffers;

namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>
/// Bytes that grow in memory borrowed from the shared pool. A paper passes through several buffers of a hundred
/// kilobytes; allocated anew each time, they would keep the garbage collector busier than the paper keeps us.
/// </summary>
internal class PooledBytes : IDisposable
{
    private const int FirstCapacity = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstCapacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
        GC.SuppressFinalize(this);
    }

    public void Clear() => Length = 0;

    /// <summary>Adds bytes for the caller to fill.</summary>
    public Span<byte> Add(int count)
    {
        var room = Room(count)[..count];
        Length += count;
        return room;
    }

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Add(bytes.Length));

    public void Append(byte value) => Add(1)[0] = value;

    /// <summary>Replaces bytes written before.</summary>
    public void Overwrite(int position, ReadOnlySpan<byte> bytes) => bytes.CopyTo(_bytes.AsSpan(position, Length - position));

    /// <summary>Room for at least so many bytes; those that are used have to be added with <see cref="Advance"/>.</summary>
    protected Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
            Grow(count);

        return _bytes.AsSpan(Length);
    }

    protected void Advance(int count) => Length += count;

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
