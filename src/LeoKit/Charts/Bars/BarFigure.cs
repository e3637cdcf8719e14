using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Bars as an interactive figure.</summary>
static class BarFigure
{
    public static GenericChart Of(BarModel bars)
    {
        var names = bars.Categories.Select(category => Plot.Lines(category)).ToArray();
        var axis = Axis.OfValues(bars.Measured, bars.Bars.Select(bar => bar.Value).OfType<double>().Append(0));
        return Plot.Figure(
            bars.Series.Select((series, at) => Trace(bars, series, SeriesLook.All[at], names)),
            ("barmode", "group"), ("height", 90 + (bars.Categories.Length * (14 + (24 * bars.Series.Length)))), ("margin", Plot.Margins()),
            ("showlegend", bars.HasSeries), ("legend", bars.HasSeries ? Plot.Legend : null),
            // Years such as 2010/11 are names here; plotly.js would take them for dates.
            ("yaxis", Plot.Part(("type", "category"), ("autorange", "reversed"), ("automargin", true), ("ticks", ""))),
            ("xaxis", Plot.Axis(axis, ("range", Widened(axis)))));
    }

    static Trace Trace(BarModel bars, string series, SeriesLook look, string[] names)
    {
        double?[] values = [.. bars.Categories.Select(category => bars[category, series])];
        return Plot.Trace("bar",
            ("name", bars.HasSeries ? Plot.Encoded(series) : null), ("orientation", "h"), ("x", values), ("y", names), ("text", values.Select(value => value is null ? "missing" : NumberText.Of(value)).ToArray()),
            ("textposition", "outside"), ("cliponaxis", false), ("hovertemplate", "%{y}: %{text}<extra></extra>"), ("marker", Fill(look)));
    }

    static DynamicObj.DynamicObj Fill(SeriesLook look) => Plot.Part(
        ("color", look.Colour), ("line", Plot.Part(("color", look.Colour), ("width", 1.5))),
        ("pattern", look.Hatch == Hatch.Whole ? null : Plot.Part(("shape", look.PlotlyPattern), ("fillmode", "replace"), ("size", 7))));

    /// <summary>The numbers stand outside their bars and need room.</summary>
    static double[] Widened(Axis axis)
    {
        var room = (axis.High - axis.Low) * 0.14;
        return [axis.Low < 0 ? axis.Low - room : axis.Low, axis.High > 0 ? axis.High + room : axis.High];
    }
}
