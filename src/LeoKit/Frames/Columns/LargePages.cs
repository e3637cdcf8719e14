using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LeoKit.Frames;

/// <summary>Asks Linux for pages of two megabytes below a large array.</summary>
static partial class LargePages
{
    const int PageBytes = 1 << 21;
    const int HugePages = 14;

    public static T[] Below<T>(T[] array)
    {
        Below(array.AsSpan());
        return array;
    }

    public static unsafe void Below<T>(Span<T> array)
    {
        var bytes = (long)array.Length * Unsafe.SizeOf<T>();
        if (!OperatingSystem.IsLinux() || bytes < PageBytes / 2)
            return;
        var start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(array));
        var (first, end) = (start & -PageBytes, (nint)((start + bytes + PageBytes - 1) & -PageBytes));
        _ = Advise(first, end - first, HugePages);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}
