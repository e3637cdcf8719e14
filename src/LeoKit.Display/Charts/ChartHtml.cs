using System.Reflection;
using LeoKit.Display.Values;

namespace LeoKit.Display.Charts;

/// <summary>The part of a chart's html that is drawn: the place, the figure and the script that brings them together.</summary>
static class ChartHtml
{
    static readonly string Loader = ReadLoader();

    /// <summary>Until a chart is drawn, and where none can be, its picture or its alternative text stands in its place.</summary>
    public static string Plot(FigureJson? figure, string alternative, string? picture = null)
    {
        var text = HtmlText.Encode(alternative);
        var place = $"<div class=\"leo-plot\" role=\"img\" aria-label=\"{text}\">{picture ?? text}</div>";
        return figure is null
            ? place
            : $"{place}\n<script type=\"application/json\" class=\"leo-figure\">{figure.Text}</script>\n<script>{LoaderFor(figure.Hash)}</script>";
    }

    static string LoaderFor(string hash) =>
        Loader.Replace("HASH", hash, StringComparison.Ordinal).Replace("PLOTLY", PlotlyScript.FileName, StringComparison.Ordinal);

    static string ReadLoader()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("chart-loader.js")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }
}
