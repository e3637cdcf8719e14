using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Distributions as an interactive figure: a strip for each group.</summary>
static class DistributionFigure
{
    const double Gap = 0.22;

    public static GenericChart Of(DistributionModel model)
    {
        var up = Axis.OfValues("", [0, model.Highest], 4);
        var layout = model.Groups.Select((group, at) => (Suffix(at), (object?)Plot.Axis(up, ("domain", Domain(model, at)), ("ticksuffix", " %"))))
            .Select(axis => ("yaxis" + axis.Item1, axis.Item2));
        return Plot.Figure(
            model.Groups.Select((group, at) => Trace(model, group, at)),
            [
                ("height", 90 + (150 * model.Groups.Length)), ("margin", Plot.Margins(30)), ("showlegend", false), ("bargap", 0), ("xaxis", Plot.Axis(model.Across, ("anchor", "y" + Suffix(model.Groups.Length - 1)))), .. layout,
                ("shapes", model.Groups.SelectMany((group, at) => MedianLine(group, at)).ToArray()), ("annotations", model.Groups.Select((group, at) => Name(model, group, at)).ToArray()),
            ]);
    }

    static Trace Trace(DistributionModel model, Spread group, int at)
    {
        var look = SeriesLook.All[at];
        var bins = Enumerable.Range(0, model.BinCount).ToArray();
        return Plot.Trace("bar",
            ("name", model.HasGroups ? Plot.Encoded(group.Name) : null), ("x", bins.Select(bin => (model.Edges[bin] + model.Edges[bin + 1]) / 2).ToArray()), ("y", bins.Select(group.Share).ToArray()),
            ("width", model.Edges[1] - model.Edges[0]), ("yaxis", "y" + Suffix(at)), ("hovertemplate", "%{y:.1f} %<extra></extra>"),
            ("marker", Plot.Part(("color", look.Colour), ("line", Plot.Part(("color", at == 0 ? Ink.White : look.Colour), ("width", 1))),
                ("pattern", look.Hatch == Hatch.Whole ? null : Plot.Part(("shape", look.PlotlyPattern), ("fillmode", "replace"), ("size", 7))))));
    }

    static IEnumerable<object> MedianLine(Spread group, int at) => group.Quartiles is not var (_, median, _) ? [] :
    [
        Plot.Part(("type", "line"), ("x0", median), ("x1", median), ("y0", 0), ("y1", 1), ("yref", $"y{Suffix(at)} domain"), ("line", Plot.Part(("color", Ink.Dark), ("width", 2), ("dash", "dash")))),
    ];

    static object Name(DistributionModel model, Spread group, int at) => Plot.Part(
        ("text", Plot.Lines(DistributionDrawing.Heading(group), 40)), ("showarrow", false), ("x", 0), ("xref", "paper"), ("xanchor", "left"), ("y", Domain(model, at)[1]), ("yref", "paper"), ("yanchor", "bottom"));

    static double[] Domain(DistributionModel model, int at)
    {
        var strip = 1.0 / model.Groups.Length;
        var top = 1 - (at * strip);
        return [Math.Round(top - strip + (at == model.Groups.Length - 1 ? 0 : strip * Gap / 2), 4), Math.Round(top - (at == 0 ? 0 : strip * Gap / 2), 4)];
    }

    static string Suffix(int at) => at == 0 ? "" : NumberText.Of(at + 1);
}
