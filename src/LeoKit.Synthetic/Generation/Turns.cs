namespace LeoKit.Synthetic.Generation;

/// <summary>Lets threads do one thing after the other in the order of their numbers, whichever of them is ready first.</summary>
sealed class Turns
{
    readonly object _gate = new();
    long _next;
    bool _stopped;

    /// <summary>Waits until every smaller number is done; false if the work was stopped meanwhile.</summary>
    public bool Wait(long number)
    {
        lock (_gate)
        {
            while (_next != number && !_stopped)
                Monitor.Wait(_gate);
            return !_stopped;
        }
    }

    /// <summary>Ends the turn that is on.</summary>
    public void Done()
    {
        lock (_gate)
        {
            _next++;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Sends away everybody who waits or is yet to come.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            Monitor.PulseAll(_gate);
        }
    }
}
