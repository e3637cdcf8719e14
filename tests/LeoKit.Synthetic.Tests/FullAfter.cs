namespace LeoKit.Synthetic.Tests;

/// <summary>Passes bytes on until the disk is "full".</summary>
sealed class FullAfter(Stream inner, int bytes) : MemoryStream
{
    int _left = bytes;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _left -= buffer.Length;
        if (_left < 0)
            throw new IOException("No space left on device", 28);
        inner.Write(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
