using System.Runtime.InteropServices;

namespace LeoKit.Notebooks.Workers;

/// <summary>The <c>dotnet</c> program of the runtime that runs this process: it may be installed in a folder that is not on the path.</summary>
public static class DotnetHost
{
    /// <summary>The path of the program; its bare name where it is not found.</summary>
    public static string Path { get; } = Find(RuntimeEnvironment.GetRuntimeDirectory());

    static string Find(string runtimeFolder)
    {
        // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/.
        var program = System.IO.Path.GetFullPath(System.IO.Path.Combine(runtimeFolder, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(program) ? program : "dotnet";
    }
}
