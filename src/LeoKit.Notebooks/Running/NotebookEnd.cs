namespace LeoKit.Notebooks.Running;

/// <summary>Why a run of a notebook ended.</summary>
public enum NotebookEndKind
{
    /// <summary>Every cell ended as it should.</summary>
    Completed,

    /// <summary>A cell failed that should not have.</summary>
    CellFailed,

    /// <summary>A cell tagged <c>raises-exception</c> did not raise one.</summary>
    ErrorExpected,

    /// <summary>A cell ran longer than it may.</summary>
    TimedOut,

    /// <summary>A cell ended the process.</summary>
    ProcessExited,

    /// <summary>The process died.</summary>
    ProcessCrashed,

    /// <summary>The file is not a readable notebook.</summary>
    Unreadable,
}

/// <summary>How a run of a notebook ended, in words.</summary>
/// <param name="Kind">The kind of end.</param>
/// <param name="CellId">The cell it ended in; null where no cell is to blame.</param>
/// <param name="Reason">One or more lines for a reader: what happened and what to do next.</param>
public sealed record NotebookEnd(NotebookEndKind Kind, string? CellId, string Reason)
{
    /// <summary>The end of a run in which every cell ended as it should.</summary>
    public static NotebookEnd Completed { get; } = new(NotebookEndKind.Completed, null, "every cell ended as it should");

    /// <summary>Whether the notebook ended as it should.</summary>
    public bool IsGood => Kind == NotebookEndKind.Completed;
}
