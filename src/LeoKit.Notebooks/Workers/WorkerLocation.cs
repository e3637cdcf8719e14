namespace LeoKit.Notebooks.Workers;

/// <summary>Where the worker program is: packed beside the application, or in the build's output tree.</summary>
static class WorkerLocation
{
    const string FileName = "LeoKit.Notebooks.Worker.dll";

    public static string Find(string applicationFolder)
    {
        string[] candidates =
        [
            Path.Combine(applicationFolder, FileName),
            Path.Combine(applicationFolder, "worker", FileName),
            Path.GetFullPath(Path.Combine(applicationFolder, "..", "..", "..", "worker", FileName)),
        ];
        return candidates.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                $"RUN001: the worker program that runs notebooks was not found. Looked for: {string.Join(", ", candidates)}. Build the solution (dotnet build) and try again.");
    }
}
