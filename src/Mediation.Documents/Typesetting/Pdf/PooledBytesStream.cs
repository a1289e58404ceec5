namespace Mediation.Documents.Typesetting.Pdf;

/// <summary>Lets streams write into <see cref="PooledBytes"/>.</summary>
internal sealed class PooledBytesStream(PooledBytes bytes) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => bytes.Length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => bytes.Append(buffer);

    public override void Write(byte[] buffer, int offset, int count) => bytes.Append(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => bytes.Append(value);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
