using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LeoKit.Frames;

/// <summary>Asks Linux to put pages of two megabytes below large arrays that are about to be filled: on small ones, the system stops a load once for each four thousand bytes.</summary>
/// <remarks>It is a wish, and changes nothing but the time: other systems are not asked, and a system that grants none fills small pages.</remarks>
static partial class LargePages
{
    const int PageBytes = 1 << 21;

    // Large arrays stand side by side, so that even a part of a page saves the small ones.
    const int WorthAsking = PageBytes / 16;

    // MADV_HUGEPAGE of madvise(2).
    const int UseLargePages = 14;

    /// <summary>The array itself.</summary>
    public static T[] Below<T>(T[] array)
    {
        Below(array.AsSpan());
        return array;
    }

    /// <summary>Puts a longer array with the same beginning in the place of one.</summary>
    public static void Resize<T>(ref T[] array, int length)
    {
        var longer = Below(new T[length]);
        array.CopyTo(longer, 0);
        array = longer;
    }

    public static unsafe void Below<T>(Span<T> values)
    {
        var bytes = (long)values.Length * Unsafe.SizeOf<T>();
        if (!OperatingSystem.IsLinux() || bytes < WorthAsking)
            return;
        // Whole pages, and one more: the array that comes next begins on it before it can ask, and what has a small page already gets no large one. Should the collector move the array meanwhile, the wish is for other memory of its heap.
        var start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(values));
        var (first, end) = (start & -PageBytes, (nint)((start + bytes + (2 * PageBytes) - 1) & -PageBytes));
        try
        {
            _ = Advise(first, end - first, UseLargePages);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // A Linux whose C library has another name grants no wish.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}
