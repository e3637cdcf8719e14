using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>
/// Makes the rows of people on several threads and hands them on in the order of the people, so that the bytes are the same for any number
/// of threads. Each view has turns of its own: a thread that is ahead waits with the rows of one view in hand, and memory holds at most a chunk of people for each thread, however many people there are.
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
        var wanted = settings.Threads ?? Environment.ProcessorCount;
        var stretch = new Stretch(first, end, settings.PeoplePerChunk ?? PeoplePerChunk, wanted, sinks);
        var threads = Math.Min(wanted, stretch.Chunks);
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
                var (rows, bytes) = (0L, 0L);
                worker.Make(first, end, made =>
                {
                    rows += made.Rows;
                    bytes += made.Bytes.Length;
                    stretch.HandOn(chunk, made);
                }, cancellation);
                if (!stretch.Told.Wait(chunk))
                    return;
                Tell(end, rows, bytes);
                stretch.Told.Done();
            }
            _idle.Add(worker);
        }
        catch (Exception fault)
        {
            // Kept for the thread that called: there it is told as if no other thread had been.
            stretch.Fail(fault);
        }
    }

    void Tell(long made, long rows, long bytes)
    {
        _rows += rows;
        _bytes += bytes;
        settings.Progress?.Report(new(made, people, _rows, _bytes));
    }

    /// <summary>
    /// Some people, cut into chunks that threads take one after the other. The first chunks are shorter, each by as much as the one before it:
    /// threads that began together would all come to the same view at once and wait for each other.
    /// </summary>
    sealed class Stretch(long from, long to, int peoplePerChunk, int threads, IReadOnlyList<IRowSink> sinks)
    {
        readonly long[] _begins = [.. Begins(from, to, peoplePerChunk, threads)];
        readonly Dictionary<string, (IRowSink Sink, Turns Turns)> _views = sinks.ToDictionary(sink => sink.View.Name, sink => (sink, new Turns()), StringComparer.Ordinal);
        ExceptionDispatchInfo? _fault;
        long _taken;

        public long Chunks => _begins.Length;

        /// <summary>The turns in which it is told how far the run has come.</summary>
        public Turns Told { get; } = new();

        public ExceptionDispatchInfo? Fault => _fault;

        public long Take() => Interlocked.Increment(ref _taken) - 1;

        public (long First, long End) PeopleOf(long chunk) => (_begins[chunk], chunk + 1 < _begins.Length ? _begins[chunk + 1] : to);

        static IEnumerable<long> Begins(long from, long to, int peoplePerChunk, int threads)
        {
            for (var (begin, chunk) = (from, 1L); begin < to; begin += Math.Max(1, peoplePerChunk * Math.Min(chunk, threads) / threads), chunk++)
                yield return begin;
        }

        /// <summary>Hands on the rows that a chunk has of a view, as soon as those of the chunks before it are.</summary>
        public void HandOn(long chunk, CsvFile rows)
        {
            var (sink, turns) = _views[rows.Plan!.View.Name];
            if (!turns.Wait(chunk))
                throw new OperationCanceledException("Another thread has failed.");
            if (rows.Rows > 0)
                sink.Append(rows);
            rows.Clear();
            turns.Done();
        }

        public void Fail(Exception fault)
        {
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            foreach (var (_, turns) in _views.Values)
                turns.Stop();
            Told.Stop();
        }
    }
}
