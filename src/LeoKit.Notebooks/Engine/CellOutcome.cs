namespace LeoKit.Notebooks.Engine;

/// <summary>How a cell ended.</summary>
public enum CellOutcome
{
    /// <summary>It ran to its end.</summary>
    Completed,

    /// <summary>It did not compile, or an exception left it.</summary>
    Failed,

    /// <summary>It was stopped on request; the variables of earlier cells are kept.</summary>
    Stopped,

    /// <summary>It was asked to stop and did not; the process must be ended to get rid of it.</summary>
    Unresponsive,
}
