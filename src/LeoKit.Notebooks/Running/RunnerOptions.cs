using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Running;

/// <summary>How notebooks are run. Change a copy with <c>with</c>.</summary>
public sealed record RunnerOptions
{
    /// <summary>Notebooks that run at the same time.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>How long one cell may run. The first one that asks for a large data set makes it, which takes a slow laptop more than a minute.</summary>
    public TimeSpan CellLimit { get; init; } = TimeSpan.FromSeconds(180);

    /// <summary>What is run of a notebook that was read from a path: the notebook itself, unless told otherwise. It runs in the folder of its file.</summary>
    public Func<string, Notebook, Notebook> Edition { get; init; } = (_, notebook) => notebook;
}
