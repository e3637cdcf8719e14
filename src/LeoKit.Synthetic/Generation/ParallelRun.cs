using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace LeoKit.Synthetic.Generation;

/// <summary>
/// Makes the rows of people on several threads and hands them on in the order of the people, so that the bytes are the same for any number
/// of threads. A thread that is ahead waits its turn with its rows in hand: memory holds one chunk of people for each thread, however many people there are.
/// </summary>
/// <param name="maker">Makes what one thread needs to make rows.</param>
/// <param name="sinks">Where the rows of each view go.</param>
/// <param name="people">How many people there are to be in all, for those who are told how far the run has come.</param>
/// <param name="settings">On how many threads.</param>
/// <param name="cancellation">Stops the work between two people.</param>
sealed class ParallelRun(Func<IRowMaker> maker, IReadOnlyList<IRowSink> sinks, long people, GenerationSettings settings, CancellationToken cancellation)
{
    /// <summary>Where nothing else is said.</summary>
    public const int PeoplePerChunk = 512;

    // Kept from one stretch of people to the next, with their buffers. Which thread takes which does not matter: what they make depends on the person alone.
    readonly ConcurrentBag<IRowMaker> _idle = [];
    long _rows;
    long _bytes;

    /// <summary>Makes the people from the first to the one before the last; the first fault of any thread stops all and is thrown.</summary>
    public void Make(long first, long end)
    {
        var stretch = new Stretch(first, end, settings.PeoplePerChunk ?? PeoplePerChunk);
        var threads = Math.Min(settings.Threads ?? Environment.ProcessorCount, stretch.Chunks);
        var others = new List<Thread>();
        for (var thread = 1; thread < threads; thread++)
        {
            others.Add(new(() => Work(stretch)) { Name = $"LeoKit generator {thread}", IsBackground = true });
            others[^1].Start();
        }
        Work(stretch);
        foreach (var other in others)
            other.Join();
        stretch.Fault?.Throw();
    }

    void Work(Stretch stretch)
    {
        try
        {
            var worker = _idle.TryTake(out var known) ? known : maker();
            while (stretch.Take() is var chunk && chunk < stretch.Chunks)
            {
                var (first, end) = stretch.PeopleOf(chunk);
                worker.Make(first, end, cancellation);
                if (!stretch.Turns.Wait(chunk))
                    return;
                HandOn(worker, end);
                stretch.Turns.Done();
            }
            _idle.Add(worker);
        }
        catch (Exception fault)
        {
            // Kept for the thread that called: there it is told as if no other thread had been.
            stretch.Fail(fault);
        }
    }

    void HandOn(IRowMaker worker, long made)
    {
        foreach (var sink in sinks)
        {
            var rows = worker.RowsOf(sink.View);
            if (rows.Rows == 0)
                continue;
            sink.Append(rows);
            _rows += rows.Rows;
            _bytes += rows.Bytes.Length;
            rows.Clear();
        }
        settings.Progress?.Report(new(made, people, _rows, _bytes));
    }

    /// <summary>Some people, cut into chunks that threads take one after the other.</summary>
    sealed class Stretch(long from, long to, int peoplePerChunk)
    {
        ExceptionDispatchInfo? _fault;
        long _taken;

        public long Chunks { get; } = (to - from + peoplePerChunk - 1) / peoplePerChunk;

        public Turns Turns { get; } = new();

        public ExceptionDispatchInfo? Fault => _fault;

        public long Take() => Interlocked.Increment(ref _taken) - 1;

        public (long First, long End) PeopleOf(long chunk)
        {
            var first = from + (chunk * peoplePerChunk);
            return (first, Math.Min(to, first + peoplePerChunk));
        }

        public void Fail(Exception fault)
        {
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            Turns.Stop();
        }
    }
}
