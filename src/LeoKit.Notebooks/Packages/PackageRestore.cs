using System.Diagnostics;
using LeoKit.Files;
using LeoKit.Notebooks.Magics;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Notebooks.Packages;

/// <summary>Fetches packages with <c>dotnet restore</c>, and remembers the result for the same set of packages.</summary>
static class PackageRestore
{
    /// <param name="set">The packages.</param>
    /// <param name="cacheFolder">Where results are kept.</param>
    /// <param name="settingsFolder">The folder whose <c>NuGet.config</c> is valid.</param>
    /// <param name="fetching">Called when the result is not there yet and fetching starts.</param>
    /// <param name="stop">Ends the restore.</param>
    /// <exception cref="MagicException">The packages cannot be had.</exception>
    public static async Task<PackageAssets> RestoreAsync(PackageSet set, string cacheFolder, string settingsFolder, Action fetching, CancellationToken stop)
    {
        var folder = Path.Combine(cacheFolder, set.Key(settingsFolder));
        var assetsFile = Path.Combine(folder, "obj", "project.assets.json");
        if (PackageAssets.TryRead(assetsFile) is { } known)
            return known;
        fetching();
        var project = Path.Combine(folder, "packages.csproj");
        WholeFile.Write(project, set.ToProject(settingsFolder));
        // A file that an earlier attempt left behind would hide that this one failed.
        if (File.Exists(assetsFile))
            File.Delete(assetsFile);
        var said = await RunRestoreAsync(project, stop);
        try
        {
            return (said.ExitCode == 0 ? PackageAssets.TryRead(assetsFile) : null) ?? throw PackageFault.From(set, said.Text);
        }
        catch (MagicException)
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    static async Task<(int ExitCode, string Text)> RunRestoreAsync(string project, CancellationToken stop)
    {
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "restore", project, "--nologo", "--verbosity", "quiet" },
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT"] = "2", ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop);
            var errors = process.StandardError.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
