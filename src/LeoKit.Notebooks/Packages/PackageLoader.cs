using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using LeoKit.Display;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Magics;

namespace LeoKit.Notebooks.Packages;

/// <summary>Makes packages usable in the cells that follow <c>#r "nuget: …"</c>.</summary>
sealed class PackageLoader(EngineOptions options, Submissions submissions)
{
    readonly HashSet<string> loaded = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<AssemblyLoadContext> watched = [];
    ImmutableArray<string> natives = [];
    PackageSet set = PackageSet.Empty;

    public async Task<CellOutcome> LoadAsync(CellContext cell, CellPart.PackageLines lines)
    {
        var wanted = lines.Packages.Aggregate(set, (all, written) => all.With(written));
        wanted = wanted with { Sources = wanted.Sources.Union(lines.Sources) };
        if (wanted.Packages.IsEmpty)
        {
            set = wanted;
            return CellOutcome.Completed;
        }

        DisplayedValue? message = null;
        PackageAssets assets;
        try
        {
            assets = await PackageRestore.RestoreAsync(wanted, options.PackageFolder, options.BaseDirectory, () => message = CellFunctions.display($"Fetching {wanted} …"), cell.Stop);
        }
        catch (MagicException)
        {
            message?.Update($"{wanted}: not available");
            throw;
        }

        set = wanted;
        // A line that names a source only is about the packages that are there already.
        var ready = lines.Packages.IsEmpty ? $"{wanted}" : string.Join(", ", lines.Packages.Select(written => Named(written, assets)));
        if (message is null)
            CellFunctions.display($"{ready}: ready");
        else
            message.Update($"{ready}: ready");
        Use(cell, assets);
        return CellOutcome.Completed;
    }

    static string Named(string written, PackageAssets assets)
    {
        var name = written.Split(',')[0].Trim();
        return assets.Versions.TryGetValue(name, out var version) ? $"{name} {version}" : name;
    }

    void Use(CellContext cell, PackageAssets assets)
    {
        natives = natives.AddRange(assets.NativeFiles.Except(natives));
        var shared = options.SharedAssemblies.ToDictionary(assembly => assembly.GetName().Name!, StringComparer.OrdinalIgnoreCase);
        var fresh = assets.Libraries.Where(path => loaded.Add(Path.GetFileNameWithoutExtension(path))).ToList();
        foreach (var path in fresh.Where(path => shared.ContainsKey(Path.GetFileNameWithoutExtension(path))))
            SayWhichVersion(cell, shared[Path.GetFileNameWithoutExtension(path)], path);
        submissions.AddReferences(fresh.Where(path => !shared.ContainsKey(Path.GetFileNameWithoutExtension(path)) && !IsOfTheFramework(path)));
        if (natives.Length > 0 && watched.Add(AssemblyLoadContext.Default))
            AppDomain.CurrentDomain.AssemblyLoad += (_, args) => Watch(args.LoadedAssembly);
    }

    static bool IsOfTheFramework(string path) => File.Exists(Path.Combine(EngineReferences.FrameworkFolder, Path.GetFileName(path)));

    static void SayWhichVersion(CellContext cell, Assembly host, string path)
    {
        var (own, asked) = (host.GetName().Version, AssemblyName.GetAssemblyName(path).Version);
        if (own != asked)
            cell.Outputs(new StreamOutput("stderr", $"{host.GetName().Name}: the engine's own version {own} is used, not {asked}.\n"));
    }

    /// <summary>Roslyn's loader does not look for the native part of a package.</summary>
    void Watch(Assembly assembly)
    {
        if (assembly.IsDynamic || AssemblyLoadContext.GetLoadContext(assembly) is not { } context)
            return;
        lock (watched)
            if (!watched.Add(context))
                return;
        context.ResolvingUnmanagedDll += (_, name) =>
            natives.FirstOrDefault(path => NativeLibraries.FileNames(name).Contains(Path.GetFileName(path))) is { } file && NativeLibrary.TryLoad(file, out var handle) ? handle : 0;
    }
}
