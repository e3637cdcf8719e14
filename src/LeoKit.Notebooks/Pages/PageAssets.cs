using LeoKit.Display.Charts;

namespace LeoKit.Notebooks.Pages;

/// <summary>The files that the pages of a site share.</summary>
static class PageAssets
{
    public const string StylesPath = "assets/pages.css";
    public const string ChartsPath = "assets/charts.js";

    /// <summary>The version stands in the name, so that a browser never keeps an old copy for a new page.</summary>
    public static string PlotlyPath { get; } = $"assets/{PlotlyScript.FileName}";

    /// <summary>The licence notices of plotly.js and of what it contains have to travel with it.</summary>
    public static string PlotlyLicencePath { get; } = PlotlyPath + ".LICENSE.txt";

    public static IEnumerable<string> All { get; } = [StylesPath, ChartsPath, PlotlyPath, PlotlyLicencePath];

    public static Stream Open(string path) =>
        path == PlotlyPath ? PlotlyScript.Open()
        : path == PlotlyLicencePath ? PlotlyScript.OpenLicence()
        : typeof(PageAssets).Assembly.GetManifestResourceStream($"LeoKit.Notebooks.Pages/{path}")!;
}
