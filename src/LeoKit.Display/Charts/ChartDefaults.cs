using LeoKit.Display.Hosts;
using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>Settings of Plotly.NET that every chart starts from. To start that library takes longer than to load a small table, and a notebook may draw nothing.</summary>
static class ChartDefaults
{
    static readonly AwaitedLibrary Plotly = new("Plotly.NET", Apply);

    /// <summary>Sets them as soon as Plotly.NET is loaded.</summary>
    public static void ApplyOnceLoaded() => Plotly.StartOnceLoaded();

    /// <summary>Sets them before anything runs that is loaded from now on and was compiled against Plotly.NET.</summary>
    public static void ApplyOnceUsed() => Plotly.StartOnceUsed();

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
            // Charts keep what Plotly.NET gives them.
        }
    }
}
