using System.Collections.Concurrent;
using System.Runtime;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Runs a cell on a thread of its own, with a queue for what comes back after an <c>await</c>,
/// so that an endless loop can be ended while everything it had assigned before stays.
/// </summary>
static class CellThread
{
    /// <summary>How long a cell that waits may take to notice the request before its thread is ended.</summary>
    static readonly TimeSpan Notice = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs <paramref name="work"/>. Returns false when it was stopped and true when it ended by itself; throws what it threw.</summary>
    /// <exception cref="UnresponsiveCellException">The work did not end within <paramref name="grace"/> of being asked to stop.</exception>
    public static async Task<bool> RunAsync(Func<Task> work, TimeSpan grace, CancellationToken stop)
    {
        // These two are not disposed: ending a thread that does not give way would hold up whoever disposes them.
        var abort = new CancellationTokenSource();
        var giveUp = new CancellationTokenSource();
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => RunToEnd(work, ended, stop, abort.Token)) { IsBackground = true, Name = "cell" }.Start();

        using var registration = stop.Register(() =>
        {
            abort.CancelAfter(Notice);
            giveUp.CancelAfter(grace);
        });
        try
        {
            return await ended.Task.WaitAsync(giveUp.Token);
        }
        catch (OperationCanceledException) when (giveUp.IsCancellationRequested && !ended.Task.IsCompleted)
        {
            throw new UnresponsiveCellException();
        }
    }

    /// <remarks>
    /// A cell that waits stops by itself (<paramref name="stop"/>); only one that computes has its thread ended (<paramref name="abort"/>), because
    /// ControlledExecution can hang when both happen at once, and also when its token can never be cancelled.
    /// </remarks>
    static void RunToEnd(Func<Task> work, TaskCompletionSource<bool> ended, CancellationToken stop, CancellationToken abort)
    {
        try
        {
#pragma warning disable SYSLIB0046 // The runtime has no other way to end managed code that does not check a token.
            ControlledExecution.Run(() => Pump(work, stop), abort);
#pragma warning restore SYSLIB0046
            ended.TrySetResult(true);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            ended.TrySetResult(false);
        }
        catch (Exception exception)
        {
            ended.TrySetException(exception);
        }
    }

    static void Pump(Func<Task> work, CancellationToken stop)
    {
        using var queue = new WorkQueue();
        SynchronizationContext.SetSynchronizationContext(queue);
        var running = work();
        running.ContinueWith(_ => queue.Complete(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        queue.RunUntilComplete(stop);
        running.GetAwaiter().GetResult();
    }

    sealed class WorkQueue : SynchronizationContext, IDisposable
    {
        readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> waiting = [];

        public override void Post(SendOrPostCallback d, object? state)
        {
            // Work that arrives after the cell has ended, such as a late timer, has no thread left to run on.
            if (!waiting.IsAddingCompleted)
                waiting.TryAdd((d, state));
        }

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public void Complete() => waiting.CompleteAdding();

        public void RunUntilComplete(CancellationToken stop)
        {
            foreach (var (callback, state) in waiting.GetConsumingEnumerable(stop))
                callback(state);
        }

        public void Dispose()
        {
            // The collection is left to the garbage collector: a late Post must not meet a disposed object.
        }
    }
}
