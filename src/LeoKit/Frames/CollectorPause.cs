using System.Runtime;

namespace LeoKit.Frames;

/// <summary>
/// Keeps the garbage collector away while columns are made: each of its full collections would look at every text of the columns that stand already, and find nothing to free.
/// Where it cannot be kept away, as while somebody else does so, it comes as always.
/// </summary>
readonly struct CollectorPause : IDisposable
{
    /// <summary>A cell takes no more: the place of its text, or its number and whether it is there.</summary>
    public const int BytesOfACell = 16;

    // Smaller columns bring no full collection about.
    const long WorthPausing = 1 << 24;

    // For what is made besides the columns.
    const long Small = 1 << 24;

    // Smaller columns are looked through in less time than it takes to collect twice.
    const long WorthGrowingOld = 1 << 26;

    readonly long _bytes;
    readonly bool _isPaused;

    CollectorPause(long bytes, bool isPaused) => (_bytes, _isPaused) = (bytes, isPaused);

    /// <param name="bytes">At most so many bytes are made meanwhile; with more, the collector comes.</param>
    public static CollectorPause For(long bytes)
    {
        try
        {
            return new(bytes, bytes >= WorthPausing && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.TryStartNoGCRegion(bytes + Small, bytes, disallowFullBlockingGC: true));
        }
        catch (Exception refused) when (refused is InvalidOperationException or ArgumentOutOfRangeException)
        {
            return default;
        }
    }

    public void Dispose()
    {
        try
        {
            if (_isPaused && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // It has come meanwhile, and the pause with it to its end.
        }
    }

    /// <summary>Behind a pause that has ended: has the texts that were made in it grow old at once. Where the columns of a data frame name young ones, each collection looks through the whole columns for them, until it has come twice.</summary>
    public void LetTextsGrowOld()
    {
        for (var times = 0; _isPaused && _bytes >= WorthGrowingOld && times < GC.MaxGeneration; times++)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }
}
