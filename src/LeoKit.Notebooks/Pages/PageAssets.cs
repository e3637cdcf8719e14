using System.Reflection;
using Plotly.NET;

namespace LeoKit.Notebooks.Pages;

/// <summary>The files that the pages of a site share.</summary>
static class PageAssets
{
    static readonly Assembly PlotlyAssembly = typeof(GenericChart).Assembly;
    static readonly string PlotlyResource = PlotlyAssembly.GetManifestResourceNames()
        .Single(name => name.Contains("plotly-", StringComparison.Ordinal) && name.EndsWith(".min.js", StringComparison.Ordinal));

    const string Licence = ".LICENSE.txt";
    public const string StylesPath = "assets/pages.css";
    public const string ChartsPath = "assets/charts.js";

    /// <summary>The version stands in the name, so that a browser never keeps an old copy for a new page.</summary>
    public static string PlotlyPath { get; } = $"assets/{PlotlyResource[PlotlyResource.LastIndexOf("plotly-", StringComparison.Ordinal)..]}";

    /// <summary>The licence notices of plotly.js and of what it contains have to travel with it.</summary>
    public static string PlotlyLicencePath { get; } = PlotlyPath + Licence;

    public static IEnumerable<string> All { get; } = [StylesPath, ChartsPath, PlotlyPath, PlotlyLicencePath];

    public static Stream Open(string path) =>
        path == PlotlyPath ? PlotlyAssembly.GetManifestResourceStream(PlotlyResource)!
        : path == PlotlyLicencePath ? PlotlyAssembly.GetManifestResourceStream(PlotlyResource + Licence)!
        : typeof(PageAssets).Assembly.GetManifestResourceStream($"LeoKit.Notebooks.Pages/{path}")!;
}
