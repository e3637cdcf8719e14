using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Bars as an interactive figure.</summary>
static class BarFigure
{
    const double Thickness = 17;
    const double Step = 20;
    const double Gap = 8;

    public static GenericChart Of(BarModel bars)
    {
        var axis = Axis.OfValues(bars.Measured, bars.Bars.Select(bar => bar.Value).OfType<double>().Append(0));
        var rows = Rows(bars);
        return Plot.Figure(
            bars.Series.Select((series, at) => Trace(bars, series, at, rows.Tops)),
            ("barmode", "overlay"), ("height", rows.Height + 74), ("margin", Plot.Margins()), ("showlegend", bars.HasSeries), ("legend", bars.HasSeries ? Plot.Legend : null),
            ("yaxis", PlotRows.Axis(rows.Height)), ("xaxis", Plot.Axis(axis, ("range", Widened(axis)), ("zeroline", true), ("zerolinecolor", Ink.Muted))),
            ("annotations", rows.Names.Concat(Missing(bars, rows.Tops)).ToArray()));
    }

    /// <summary>Where the bars of each category begin, and the names above them.</summary>
    static (double[] Tops, IEnumerable<object> Names, double Height) Rows(BarModel bars)
    {
        var (tops, names, y) = (new List<double>(), new List<object>(), 0.0);
        foreach (var category in bars.Categories)
        {
            var lines = PlotRows.Lines(category);
            names.Add(PlotRows.Text(lines, y));
            tops.Add(y + (lines.Count * PlotRows.LineHeight) + 4);
            y = tops[^1] + (bars.Series.Length * Step) + Gap;
        }
        return ([.. tops], names, y);
    }

    static Trace Trace(BarModel bars, string series, int at, double[] tops)
    {
        double?[] values = [.. bars.Categories.Select(category => bars[category, series])];
        return Plot.Trace("bar",
            ("name", bars.HasSeries ? Plot.Encoded(series) : null), ("orientation", "h"), ("x", values), ("y", tops.Select(top => Middle(top, at)).ToArray()), ("width", Thickness),
            ("text", values.Select(NumberText.Of).ToArray()), ("textposition", "outside"), ("cliponaxis", false), ("marker", Fill(SeriesLook.All[at])),
            ("customdata", bars.Categories.Select(Plot.Encoded).ToArray()), ("hovertemplate", bars.HasSeries ? "%{customdata}: %{text}<extra>%{fullData.name}</extra>" : "%{customdata}: %{text}<extra></extra>"));
    }

    static double Middle(double top, int series) => top + ((series + 0.5) * Step);

    /// <summary>plotly.js writes nothing where there is no bar.</summary>
    static IEnumerable<object> Missing(BarModel bars, double[] tops) =>
        from category in bars.Categories.Select((name, at) => (Name: name, At: at))
        from series in bars.Series.Select((name, at) => (Name: name, At: at))
        where bars[category.Name, series.Name] is null
        select Plot.Part(("text", "<i>missing</i>"), ("showarrow", false), ("x", 0), ("xanchor", "left"), ("xshift", 4), ("y", Middle(tops[category.At], series.At)), ("font", Plot.Part(("color", Ink.Muted))));

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
