using LeoKit.Display.Tables;
using LeoKit.Display.Values;
using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>Charts in each form. Where nothing can draw them, their words and numbers remain.</summary>
static class ChartForms
{
    public static Forms Of(GenericChart chart)
    {
        if (TryFigure(chart) is not { } figure)
            return Forms.OfText("chart (it cannot be drawn in this host)");
        var description = ChartDescription.Of(figure.Root);
        var alternative = string.Join(". ", description);
        var html = $"""
            {FigureStart(figure)}
            {ChartHtml.Plot(figure, alternative)}
            <figcaption>{string.Join("<br>", description.Select(HtmlText.Encode))}</figcaption>
            </figure>
            """;
        return new(html.ReplaceLineEndings("\n"), string.Join("\n", description)) { Figure = figure.Text };
    }

    /// <summary>Every number stands in the html, folded; plain text has the first of them.</summary>
    public static Forms Of(CaptionedChart chart)
    {
        var figure = chart.Figure is { } drawn ? TryFigure(drawn) : null;
        var notes = string.Concat(chart.Notes.Select(note => $"<p class=\"leo-source\">{HtmlText.Encode(note)}</p>\n"));
        var html = $"""
            {FigureStart(figure)}
            <figcaption class="leo-title">{HtmlText.Encode(chart.Title)}</figcaption>
            {ChartHtml.Plot(figure, chart.AlternativeText, chart.Picture)}
            {notes}<p class="leo-source">Source: {HtmlText.Encode(chart.Source)}</p>
            <details><summary>The numbers in this chart</summary>
            {TableForms.Of(chart.Data).Html}
            </details>
            </figure>
            """;
        var data = TableForms.Of(chart.Data.First(TableOptions.Default)).Plain;
        var plain = string.Join('\n', [chart.Title, chart.AlternativeText, "", data, "", .. chart.Notes, $"Source: {chart.Source}"]);
        return new(html.ReplaceLineEndings("\n"), plain.ReplaceLineEndings("\n")) { Figure = figure?.Text };
    }

    static string FigureStart(FigureJson? figure) =>
        figure is null ? "<figure class=\"leo-chart\">" : $"<figure class=\"leo-chart\" data-leo-chart=\"{figure.Hash}\">";

    /// <summary>In a host that has loaded an older FSharp.Core every Plotly.NET chart throws; its words and numbers can still be shown.</summary>
    static FigureJson? TryFigure(GenericChart chart)
    {
        try
        {
            return FigureJson.Of(chart);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
