using System.Collections.Immutable;
using System.Reflection;

namespace LeoKit.Notebooks.Engine;

/// <summary>How a C# engine runs cells. Change a copy with <c>with</c>.</summary>
public sealed record EngineOptions
{
    /// <summary>The folder that <c>#r "x.dll"</c> and <c>#load "x.csx"</c> are relative to: the notebook's own folder.</summary>
    public string BaseDirectory { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>Namespaces that every cell may use without a <c>using</c> line.</summary>
    public ImmutableArray<string> Imports { get; init; } =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading", "System.Threading.Tasks",
        "Microsoft.DotNet.Interactive.Formatting",
        "LeoKit.Display.CellFunctions",
    ];

    /// <summary>Assemblies of this process that cells share with it, so that a type means the same on both sides.</summary>
    public ImmutableArray<Assembly> SharedAssemblies { get; init; } = EngineReferences.DefaultSharedAssemblies;

    /// <summary>Characters that one cell may write to its streams; what comes after is counted and dropped.</summary>
    public int StreamLimit { get; init; } = 1_000_000;

    /// <summary>How long a stopped cell may take to end before it is given up as unresponsive.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(0.7);

    /// <summary>A folder for copies of referenced libraries, which whoever gave it removes; null to load the libraries where they are.</summary>
    public string? ScratchFolder { get; init; }

    /// <summary>Where the results of package restores are kept, so that a package set is resolved once.</summary>
    public string PackageFolder { get; init; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "leokit", "packages");
}
