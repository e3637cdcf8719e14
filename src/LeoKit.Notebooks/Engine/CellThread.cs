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

    /// <summary>How often is looked whether a thread that may not be ended now may be ended.</summary>
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs <paramref name="work"/>. Returns false when it was stopped and true when it ended by itself; throws what it threw.</summary>
    /// <param name="work">Given the gate that it opens while it runs what a person wrote.</param>
    /// <param name="grace">How long it may take to end when it is asked to.</param>
    /// <param name="stop">Asks it to end.</param>
    /// <exception cref="UnresponsiveCellException">The work did not end within <paramref name="grace"/> of being asked to stop.</exception>
    public static async Task<bool> RunAsync(Func<AbortGate, Task> work, TimeSpan grace, CancellationToken stop)
    {
        // These two are not disposed: ending a thread that does not give way would hold up whoever disposes them.
        var abort = new CancellationTokenSource();
        var giveUp = new CancellationTokenSource();
        var gate = new AbortGate();
        var ended = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => RunToEnd(work, gate, ended, stop, abort.Token)) { IsBackground = true, Name = "cell" }.Start();

        using var registration = stop.Register(() =>
        {
            _ = AbortAsync(gate, abort, ended.Task, giveUp.Token);
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

    static async Task AbortAsync(AbortGate gate, CancellationTokenSource abort, Task ended, CancellationToken giveUp)
    {
        await Task.Delay(Notice, CancellationToken.None);
        while (!ended.IsCompleted && !giveUp.IsCancellationRequested)
        {
            if (gate.TryUse())
            {
                await abort.CancelAsync();
                return;
            }

            await Task.Delay(Interval, CancellationToken.None);
        }
    }

    /// <remarks>
    /// A cell that waits stops by itself (<paramref name="stop"/>); only one that computes has its thread ended (<paramref name="abort"/>), because
    /// ControlledExecution can hang when both happen at once, and also when its token can never be cancelled.
    /// </remarks>
    static void RunToEnd(Func<AbortGate, Task> work, AbortGate gate, TaskCompletionSource<bool> ended, CancellationToken stop, CancellationToken abort)
    {
        Exception? fault = null;
        try
        {
#pragma warning disable SYSLIB0046 // The runtime has no other way to end managed code that does not check a token.
            ControlledExecution.Run(() => fault = Pump(work, gate, stop), abort);
#pragma warning restore SYSLIB0046
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        if (fault is null)
            ended.TrySetResult(true);
        else if (fault is OperationCanceledException && stop.IsCancellationRequested)
            ended.TrySetResult(false);
        else
            ended.TrySetException(fault);
    }

    /// <summary>Gives what the work threw; nothing but the end of the thread may come out of here as an exception.</summary>
    static Exception? Pump(Func<AbortGate, Task> work, AbortGate gate, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            Pump(() => work(gate), stop);
        }
        catch (Exception exception) when (exception is not ThreadAbortException)
        {
            fault = exception;
        }

        gate.Refuse();
        return fault;
    }

    static void Pump(Func<Task> work, CancellationToken stop)
    {
        using var queue = new WorkQueue();
        SynchronizationContext.SetSynchronizationContext(queue);
        var running = work();
        running.ContinueWith(_ => queue.Complete(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            queue.RunUntilComplete(stop);
        }
        catch (OperationCanceledException) when (running.IsCompleted)
        {
            // Asked to stop when it was done already: what it came to counts.
        }

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
