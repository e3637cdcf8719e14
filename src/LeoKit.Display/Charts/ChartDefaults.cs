using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>Settings of Plotly.NET that every chart starts from.</summary>
static class ChartDefaults
{
    /// <summary>The default template adds 8 KB and 90 ms to every chart; how charts look is left to the chart and the page.</summary>
    /// <remarks>In a host that has loaded an older FSharp.Core, Plotly.NET cannot start at all; everything else must still be shown.</remarks>
    public static void Apply()
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
