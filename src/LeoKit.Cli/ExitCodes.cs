namespace LeoKit.Cli;

/// <summary>What the exit code of every command means.</summary>
static class ExitCodes
{
    /// <summary>Everything ended as it should.</summary>
    public const int Good = 0;

    /// <summary>The command ran, and what it looked at is not as it should be: a notebook failed, a snapshot differs, data break a rule, nothing was found.</summary>
    public const int Bad = 1;

    /// <summary>The command could not do its work: a path is missing, a folder cannot be written.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Stopped with Ctrl+C.</summary>
    public const int Cancelled = 130;
}
