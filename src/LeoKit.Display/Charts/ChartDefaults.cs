using System.Reflection;
using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>Settings of Plotly.NET that every chart starts from. To start that library takes longer than to load a small table, and a notebook may draw nothing.</summary>
static class ChartDefaults
{
    const string Library = "Plotly.NET";

    // Each of these is done once, by whoever comes first; the others wait for it.
    static readonly Lazy<bool> Applied = new(Apply);
    static readonly Lazy<bool> WaitsForLibrary = new(() => ApplyOn(loaded => NameOf(loaded) == Library));
    static readonly Lazy<bool> WaitsForUser = new(() => ApplyOn(loaded => !loaded.IsDynamic && loaded.GetReferencedAssemblies().Any(used => used.Name == Library)));

    /// <summary>Sets them as soon as Plotly.NET is loaded.</summary>
    public static void ApplyOnceLoaded() => _ = AppDomain.CurrentDomain.GetAssemblies().Any(loaded => NameOf(loaded) == Library) ? Applied.Value : WaitsForLibrary.Value;

    /// <summary>Sets them before anything runs that is loaded from now on and was compiled against Plotly.NET.</summary>
    public static void ApplyOnceUsed() => _ = WaitsForUser.Value;

    static bool ApplyOn(Func<Assembly, bool> isAwaited)
    {
        AppDomain.CurrentDomain.AssemblyLoad += ApplyAndForget;
        return true;

        void ApplyAndForget(object? sender, AssemblyLoadEventArgs loading)
        {
            if (Applied.IsValueCreated)
                AppDomain.CurrentDomain.AssemblyLoad -= ApplyAndForget;
            else if (isAwaited(loading.LoadedAssembly))
                _ = Applied.Value;
        }
    }

    static string? NameOf(Assembly assembly) => assembly.GetName().Name;

    /// <summary>The default template adds 8 KB and 90 ms to every chart; how charts look is left to the chart and the page.</summary>
    /// <remarks>In a host that has loaded an older FSharp.Core, Plotly.NET cannot start at all; everything else must still be shown.</remarks>
    static bool Apply()
    {
        try
        {
            Defaults.DefaultTemplate = new Template();
            return true;
        }
        catch (Exception exception) when (exception is TypeInitializationException or TypeLoadException or MissingMemberException or IOException)
        {
            return false;
        }
    }
}
