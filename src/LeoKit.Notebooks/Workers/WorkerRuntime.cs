using System.Collections.Immutable;

namespace LeoKit.Notebooks.Workers;

/// <summary>How the runtime of a worker is set where only its environment can say so; what can stand in the project file stands there.</summary>
public static class WorkerRuntime
{
    /// <summary>Variables and their values. One that is set already stays as it is.</summary>
    public static ImmutableSortedDictionary<string, string> Settings { get; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal)
        // A process that is ended at once would leave the runtime's pipes for debuggers in the temporary folder.
        .Add("DOTNET_EnableDiagnostics", "0")
        // The runtime otherwise maps the memory for machine code twice, to guard it from the code that runs. A cell may do anything already, and each start would pay for it.
        .Add("DOTNET_EnableWriteXorExecute", "0")
        // 16 MB, in hexadecimal digits: enough for the first cell to be compiled before the garbage collector runs for the first time.
        .Add("DOTNET_GCgen0size", "1000000")
        // The runtime otherwise loads a library for tracing that nobody listens to.
        .Add("DOTNET_LTTng", "0");
}
