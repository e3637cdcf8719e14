namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Says when the thread of a cell may be ended: while it runs what a person wrote, and at no other time. Ended inside the compiler, the runtime can bring down the process;
/// ended in the moment in which the cell ends by itself, the two wait for each other.
/// </summary>
sealed class AbortGate
{
    const int Closed = 0;
    const int Open = 1;
    const int Used = 2;

    int state = Closed;

    /// <summary>The thread may be ended from here on. Called on the thread itself.</summary>
    public void Let() => Interlocked.CompareExchange(ref state, Open, Closed);

    /// <summary>The thread may not be ended from here on. Called on the thread itself, and not in a <c>finally</c> block, which cannot be ended.</summary>
    public void Refuse()
    {
        if (Interlocked.CompareExchange(ref state, Closed, Open) != Used)
            return;
        // The end is on its way: it must find the thread where it expects it.
        while (true)
            Thread.Sleep(1);
    }

    /// <summary>Whether the thread may be ended now; if so it waits for it. Called by who ends it.</summary>
    public bool TryUse() => Interlocked.CompareExchange(ref state, Used, Open) == Open;
}
