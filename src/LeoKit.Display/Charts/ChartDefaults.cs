using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>Settings of Plotly.NET that every chart starts from.</summary>
static class ChartDefaults
{
    const string Library = "Plotly.NET";

    /// <summary>Sets them as soon as Plotly.NET is loaded: to start it takes longer than to load a small table, and a notebook may draw nothing.</summary>
    public static void ApplyOnceLoaded()
    {
        AppDomain.CurrentDomain.AssemblyLoad += Apply;
        if (AppDomain.CurrentDomain.GetAssemblies().Any(loaded => loaded.GetName().Name == Library))
            Apply();
    }

    static void Apply(object? sender, AssemblyLoadEventArgs loading)
    {
        if (loading.LoadedAssembly.GetName().Name == Library)
            Apply();
    }

    /// <summary>The default template adds 8 KB and 90 ms to every chart; how charts look is left to the chart and the page.</summary>
    /// <remarks>In a host that has loaded an older FSharp.Core, Plotly.NET cannot start at all; everything else must still be shown.</remarks>
    static void Apply()
    {
        try
        {
            Defaults.DefaultTemplate = new Template();
        }
        catch (Exception exception) when (exception is TypeInitializationException or TypeLoadException or MissingMemberException or IOException)
        {
        }
    }
}
