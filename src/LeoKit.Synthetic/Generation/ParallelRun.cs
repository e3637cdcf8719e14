using System.Runtime.ExceptionServices;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>
/// Makes the rows of all people on several threads and adds them to the files in the order of the people, so that the bytes are the same for any number
/// of threads. A thread that is ahead waits its turn with its rows in hand: memory holds one chunk of people for each thread, however many people there are.
/// </summary>
sealed class ParallelRun(SyntheticOptions options, IReadOnlyList<ViewFile> files, GenerationSettings settings, CancellationToken cancellation)
{
    readonly Turns _turns = new();
    readonly long _chunks = (options.People + settings.PeoplePerChunk - 1L) / settings.PeoplePerChunk;
    long _taken;
    long _rows;
    long _bytes;
    ExceptionDispatchInfo? _fault;

    /// <summary>Returns when every row is in its file; the first fault of any thread stops all and is thrown.</summary>
    public void Complete()
    {
        var threads = Math.Min(settings.Threads ?? Environment.ProcessorCount, _chunks);
        var others = new List<Thread>();
        for (var thread = 1; thread < threads; thread++)
        {
            others.Add(new(Work) { Name = $"LeoKit generator {thread}", IsBackground = true });
            others[^1].Start();
        }
        Work();
        foreach (var other in others)
            other.Join();
        _fault?.Throw();
    }

    void Work()
    {
        try
        {
            var worker = new Worker(options);
            while (Interlocked.Increment(ref _taken) - 1 is var chunk && chunk < _chunks)
            {
                var first = chunk * settings.PeoplePerChunk;
                var end = Math.Min(options.People, first + settings.PeoplePerChunk);
                worker.Make(first, end, cancellation);
                if (!_turns.Wait(chunk))
                    return;
                Append(worker, end);
                _turns.Done();
            }
        }
        catch (Exception fault)
        {
            // Kept for the thread that called: there it is told as if no other thread had been.
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(fault), null);
            _turns.Stop();
        }
    }

    void Append(Worker worker, long people)
    {
        foreach (var file in files)
        {
            var rows = worker.RowsOf(file.View);
            if (rows.Rows == 0)
                continue;
            file.Append(rows);
            _rows += rows.Rows;
            _bytes += rows.Bytes.Length;
            rows.Clear();
        }
        settings.Progress?.Report(new(people, options.People, _rows, _bytes));
    }
}
