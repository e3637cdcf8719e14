using System.Buffers;
using System.Runtime.InteropServices;

namespace LeoKit.Frames;

/// <summary>The bytes of an array of numbers, dates or flags, without copying them.</summary>
sealed class ArrayBytes<T>(T[] array) : MemoryManager<byte>
    where T : struct
{
    public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(array.AsSpan());

    public override unsafe MemoryHandle Pin(int elementIndex = 0)
    {
        var handle = GCHandle.Alloc(array, GCHandleType.Pinned);
        return new((byte*)handle.AddrOfPinnedObject() + elementIndex, handle);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
