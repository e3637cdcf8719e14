using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>How a cell in a worker process ended.</summary>
public abstract record CellEnd
{
    /// <summary>The engine reported the end.</summary>
    /// <param name="Outcome">Completed or failed.</param>
    public sealed record Reported(CellOutcome Outcome) : CellEnd;

    /// <summary>It ran longer than it may.</summary>
    /// <param name="Limit">The time it was given.</param>
    public sealed record TimedOut(TimeSpan Limit) : CellEnd;

    /// <summary>The code ended the process, as <c>Environment.Exit</c> does.</summary>
    /// <param name="ExitCode">The code it gave.</param>
    public sealed record Exited(int ExitCode) : CellEnd;

    /// <summary>The process died, as after a stack overflow.</summary>
    /// <param name="ExitCode">The exit code the system reports.</param>
    /// <param name="LastWords">The first lines it wrote to its error stream.</param>
    public sealed record Crashed(int ExitCode, string LastWords) : CellEnd
    {
        /// <summary>Why it died, as far as can be told, with what to look for.</summary>
        public string Cause
        {
            get
            {
                var words = LastWords.Trim();
                if (words.StartsWith("Stack overflow", StringComparison.Ordinal))
                    return "stack overflow. Look for a method that calls itself without end.";
                var firstLine = words.Split('\n')[0].Trim();
                return FormattableString.Invariant($"exit code {ExitCode}{(firstLine.Length > 0 ? ", " + firstLine : "")}");
            }
        }
    }
}
