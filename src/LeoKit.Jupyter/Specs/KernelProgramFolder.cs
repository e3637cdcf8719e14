using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Specs;

/// <summary>Where the built kernel is: packed beside the application, or in the build's output tree.</summary>
public static class KernelProgramFolder
{
    /// <summary>The folder.</summary>
    /// <param name="applicationFolder">The folder of the running application.</param>
    /// <exception cref="KernelException">It is not there.</exception>
    public static string Find(string applicationFolder)
    {
        string[] candidates = [Path.Combine(applicationFolder, "worker"), Path.GetFullPath(Path.Combine(applicationFolder, "..", "..", "..", "worker"))];
        return candidates.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "LeoKit.Jupyter.dll")))
            ?? throw new KernelException("KER014", $"the built kernel was not found. Looked in: {string.Join(", ", candidates)}. Build the solution (dotnet build) and try again.");
    }
}
