using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeoKit.Display.Charts;
using LeoKit.Files;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Serving;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Jupyter.Specs;

/// <summary>Installs the kernel for one user: a folder of its own with all that it needs, so that it starts without a build and without a network.</summary>
/// <param name="kernelsFolder">The folder in which Jupyter looks for the kernels of a user.</param>
public sealed partial class KernelSpecs(string kernelsFolder)
{
    /// <summary>The name under which notebooks written for .NET Interactive ask for their kernel.</summary>
    public const string DefaultName = ".net-csharp";

    const string Program = "program";

    /// <summary>The folder in which kernels are looked for.</summary>
    public string Folder => kernelsFolder;

    /// <summary>The kernels of the user, by name.</summary>
    public ImmutableArray<KernelSpec> List() =>
        Directory.Exists(kernelsFolder)
            ? [.. Directory.GetDirectories(kernelsFolder).Order(StringComparer.Ordinal).Select(Read).OfType<KernelSpec>()]
            : [];

    /// <summary>Installs the kernel, or a newer one in the place of an older.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
    /// <param name="displayName">What people see.</param>
    /// <param name="programFolder">The folder of the built kernel.</param>
    /// <param name="dotnet">The program that runs it.</param>
    /// <param name="force">Whether a kernel that another program installed may be replaced.</param>
    /// <exception cref="KernelException">The name is not allowed or taken, or a file cannot be written; what was there before is still there.</exception>
    public KernelSpec Install(string name, string displayName, string programFolder, string dotnet, bool force)
    {
        CheckName(name);
        var target = Path.Combine(kernelsFolder, name);
        CheckMayReplace(name, target, force);
        var part = Path.Combine(kernelsFolder, $".{name}-{Guid.NewGuid():N}.part");
        try
        {
            Directory.CreateDirectory(Path.Combine(part, Program));
            foreach (var file in Directory.GetFiles(programFolder))
                File.Copy(file, Path.Combine(part, Program, Path.GetFileName(file)));
            WriteAssets(part);
            WholeFile.Write(Path.Combine(part, "kernel.json"), Description(displayName, dotnet, Path.Combine(target, Program, "LeoKit.Jupyter.dll")));
            RemoveFolder(target);
            Directory.Move(part, target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryRemove(part);
            throw new KernelException("KER012", $"the kernel could not be installed in {target}: {fault.Message} Free some space or choose a folder that can be written (JUPYTER_DATA_DIR), then try again.");
        }

        return Read(target)!;
    }

    /// <summary>Removes an installed kernel and all its files.</summary>
    /// <exception cref="KernelException">There is none of this name, or another program installed it.</exception>
    public void Uninstall(string name, bool force)
    {
        CheckName(name);
        var target = Path.Combine(kernelsFolder, name);
        if (!Directory.Exists(target))
            throw new KernelException("KER013", $"no kernel called {name} is installed in {kernelsFolder}. See leokit kernel list.");
        CheckMayReplace(name, target, force);
        RemoveFolder(target);
    }

    static void CheckName(string name)
    {
        if (!AllowedName().IsMatch(name))
            throw new KernelException("KER010", $"{name} cannot be the name of a kernel: Jupyter allows letters, digits, dots, hyphens and underscores.");
    }

    static void CheckMayReplace(string name, string target, bool force)
    {
        if (!force && Directory.Exists(target) && Read(target)?.Version is null)
            throw new KernelException("KER011", $"another program installed the kernel {name} in {target}. Choose another name with --name, or replace it with --force.");
    }

    static KernelSpec? Read(string folder)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "kernel.json")))!;
            return new(Path.GetFileName(folder), (string?)json["display_name"] ?? "", (string?)json["language"] ?? "", folder, (string?)json["metadata"]?["leokit"]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    static void WriteAssets(string folder)
    {
        foreach (var logo in new[] { "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" })
            Write(Path.Combine(folder, logo), typeof(KernelSpecs).Assembly.GetManifestResourceStream(logo)!);
        // Every Jupyter server serves the files of this folder: charts are drawn from here, without a network.
        Write(Path.Combine(folder, PlotlyScript.FileName), PlotlyScript.Open());
        Write(Path.Combine(folder, PlotlyScript.FileName + ".LICENSE.txt"), PlotlyScript.OpenLicence());
    }

    static void Write(string path, Stream content)
    {
        using (content)
            WholeFile.Write(path, content.CopyTo);
    }

    static string Description(string displayName, string dotnet, string program) => new JsonObject
    {
        ["argv"] = new JsonArray(dotnet, program, "{connection_file}"),
        ["display_name"] = displayName,
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        // As its worker, the kernel starts sooner with them.
        ["env"] = new JsonObject(WorkerRuntime.Settings.Select(setting => KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value))),
        ["metadata"] = new JsonObject { ["debugger"] = false, ["leokit"] = KernelInfo.Version },
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

    /// <summary>Takes a folder out of sight in one step: half a kernel must not be found.</summary>
    static void RemoveFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var aside = folder + $"-{Guid.NewGuid():N}.old";
        Directory.Move(folder, aside);
        Directory.Delete(aside, recursive: true);
    }

    static void TryRemove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The message about the first fault is the one that helps.
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9._\-]+$")]
    private static partial Regex AllowedName();
}
