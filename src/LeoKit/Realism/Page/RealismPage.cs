using System.Globalization;
using System.Net;
using System.Text;
using LeoKit.Files;
using LeoKit.Pages;
using static LeoKit.Realism.Page.AgreementChart;

namespace LeoKit.Realism.Page;

/// <summary>The realism report as one page that needs no network and no script: a chart and a table a measure, with the source.</summary>
public static class RealismPage
{
    const string Style = """
        :root { --ink: #1d2628; --muted: #4d5a5c; --line: #dde2e0; --on: #0072b2; --off: #d55e00; }
        body { margin: 0 auto; max-width: 62rem; padding: 1rem 1.25rem 4rem; color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
        svg { display: block; max-width: 100%; height: auto; font-size: 12px; fill: var(--muted); }
        svg .axis { fill: none; stroke: var(--muted); } svg .diagonal { stroke: var(--line); } svg .band { fill: #eef2f0; }
        svg .on { fill: var(--on); } svg .few { fill: none; stroke: var(--muted); } svg .off { stroke: var(--off); stroke-width: 2; fill: none; }
        section { border-top: 1px solid var(--line); margin-top: 2rem; } table { border-collapse: collapse; } caption { text-align: left; color: var(--muted); }
        th, td { padding: 0.15rem 0.75rem 0.15rem 0; text-align: left; border-bottom: 1px solid var(--line); } td.number, th.number { text-align: right; }
        summary { cursor: pointer; } .wide { overflow-x: auto; } @media (max-width: 30rem) { th, td { padding-right: 0.35rem; } table { font-size: 0.9rem; } } .note { color: var(--muted); } .synthetic { padding: 0.75rem 1rem; background: #fdf3e7; border-left: 4px solid var(--off); }
        """;

    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dataSet">The data set as people call it.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    public static void Write(RealismReport report, string dataSet, string path) => WholeFile.Write(path, ToHtml(report, dataSet));

    /// <summary>The page as html, its lines ended by \n.</summary>
    public static string ToHtml(RealismReport report, string dataSet)
    {
        ArgumentNullException.ThrowIfNull(report);
        return OfflinePage.Of(Encode(TitleOf(dataSet)), Style, Content(report, dataSet));
    }

    internal static string TitleOf(string dataSet) => $"How realistic is {dataSet}?";

    /// <summary>What stands on the page, for a page that brings its own frame and looks.</summary>
    internal static string Content(RealismReport report, string dataSet)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <h1>{Encode(TitleOf(dataSet))}</h1>
            <p class="synthetic">No real person is in these data. This page compares a <strong>synthetic</strong> data set with figures published about England; agreement means that the generator was set well, and nothing else.</p>
            <p><strong>{Encode(report.ToString())}</strong></p>
            <p class="note">Blue dots agree, orange crosses do not, and hollow dots have fewer than {ComparedFigure.FewestPeople} people behind them and are not judged. The grey band is ten per cent either way.</p>

            """);
        page.Append(Overview(report));
        foreach (var measure in report.Measures)
            page.Append(Section(measure));
        return page.Append(Sources()).ToString();
    }

    static string Overview(RealismReport report)
    {
        var rows = report.Measures.Select(measure => $"""<tr><td><a href="#{measure.Measure.Name}">{Encode(measure.Measure.Title)}</a></td>{Cell(measure.Figures.Count(figure => figure.Agrees == true))}{Cell(measure.Figures.Count(figure => figure.Agrees is not null))}{Cell(measure.Figures.Length)}</tr>""");
        return $"""<div class="wide" tabindex="0" role="region" aria-label="Measures"><table><caption>Measures</caption><tr><th scope="col">Measure</th><th scope="col" class="number">Agree</th><th scope="col" class="number">Judged</th><th scope="col" class="number">Published</th></tr>{string.Join("\n", rows)}</table></div>""" + "\n";
    }

    static string Section(ComparedMeasure measure)
    {
        var rows = measure.Figures.Select(figure => $"""<tr><td>{Encode(figure.Published.Group)}</td><td>{Encode(figure.Published.At)}</td><td class="number">{Number(figure.Published.Value)}</td><td class="number">{Text(figure.Synthetic)}</td><td class="number">{Text(figure.Gap)}</td>{Cell(figure.People)}<td>{Verdict(figure)}</td><td>{Encode(figure.Published.Source)}</td></tr>""");
        var note = measure.Measure.Note.Length == 0 ? "" : $"""<p class="note">{Encode(measure.Measure.Note)}</p>""";
        return $"""
            <section id="{measure.Measure.Name}"><h2>{Encode(measure.Measure.Title)}</h2>{note}
            {AgreementChart.Of(measure)}
            <p>{Encode(Alt(measure))}</p>
            <details><summary>All {measure.Figures.Length} figures</summary><div class="wide" tabindex="0" role="region" aria-label="{Encode(measure.Measure.Title)}"><table><caption>{Encode(measure.Measure.Title)}, {Encode(measure.Figures.FirstOrDefault()?.Published.Unit ?? "")}</caption>
            <tr><th scope="col">Group</th><th scope="col">Year</th><th scope="col" class="number">Published</th><th scope="col" class="number">Synthetic</th><th scope="col" class="number">Gap</th><th scope="col" class="number">People</th><th scope="col">Verdict</th><th scope="col">Source</th></tr>
            {string.Join("\n", rows)}</table></div></details></section>

            """;
    }

    static string Sources() =>
        $"""<section id="sources"><h2>Sources</h2><ul>{string.Join("\n", PublishedFigures.Sources.Select(source => $"<li><strong>{Encode(source.Key)}</strong>: {Encode(source.Title)}. Licence: {Encode(source.Licence)}.</li>"))}</ul></section>""" + "\n";

    static string Verdict(ComparedFigure figure) => figure.Agrees switch { true => "agrees", false => "differs", null => figure.People == 0 ? "no such group here" : "too few people" };

    static string Text(double? value) => value is { } known ? Number(known) : "";

    static string Cell(long value) => $"""<td class="number">{value.ToString("#,0", CultureInfo.InvariantCulture)}</td>""";

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
