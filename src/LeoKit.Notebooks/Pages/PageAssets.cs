using LeoKit.Display.Charts;

namespace LeoKit.Notebooks.Pages;

/// <summary>The files that the pages of a site share.</summary>
public static class PageAssets
{
    internal const string StylesPath = "assets/pages.css";
    internal const string ChartsPath = "assets/charts.js";

    /// <summary>The version stands in the name, so that a browser never keeps an old copy for a new page.</summary>
    internal static string PlotlyPath { get; } = $"assets/{PlotlyScript.FileName}";

    /// <summary>The licence notices of plotly.js and of what it contains have to travel with it.</summary>
    internal static string PlotlyLicencePath { get; } = PlotlyPath + ".LICENSE.txt";

    /// <summary>Their addresses, as the pages name them.</summary>
    public static IEnumerable<string> All { get; } = [StylesPath, ChartsPath, PlotlyPath, PlotlyLicencePath];

    /// <summary>The content of one of them.</summary>
    /// <param name="path">Its address.</param>
    public static Stream Open(string path) =>
        path == PlotlyPath ? PlotlyScript.Open()
        : path == PlotlyLicencePath ? PlotlyScript.OpenLicence()
        : typeof(PageAssets).Assembly.GetManifestResourceStream($"LeoKit.Notebooks.Pages/{path}")!;
}
