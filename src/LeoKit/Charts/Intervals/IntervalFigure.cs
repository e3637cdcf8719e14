using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Intervals below each other as an interactive figure.</summary>
static class IntervalFigure
{
    const double Room = 24;

    public static GenericChart Of(IntervalModel model)
    {
        var (middles, texts, y) = (new List<double>(), new List<object>(), 0.0);
        foreach (var value in model.Values)
        {
            var (names, numbers) = (PlotRows.Lines(value.Name), IntervalModel.Text(value));
            var fits = PlotRows.Fit(names[^1], numbers);
            texts.Add(PlotRows.Text(fits ? names : [.. names, numbers], y));
            if (fits)
                texts.Add(PlotRows.Text([numbers], y + ((names.Count - 1) * PlotRows.LineHeight), "right"));
            y += (names.Count + (fits ? 0 : 1)) * PlotRows.LineHeight;
            middles.Add(y + (Room / 2));
            y += Room + 4;
        }
        return Plot.Figure([Dots(model, [.. middles])],
            ("height", y + 80 + (model.Options.Reference is null ? 0 : 22)), ("margin", Plot.Margins(model.Options.Reference is null ? 12 : 34)), ("showlegend", false),
            ("xaxis", Plot.Axis(model.Scale, ("showgrid", false))), ("yaxis", PlotRows.Axis(y)),
            ("shapes", Guides(model, middles).ToArray()), ("annotations", texts.Concat(Reference(model)).ToArray()));
    }

    static Trace Dots(IntervalModel model, double[] middles) => Plot.Trace("scatter",
        [("x", model.Values.Select(value => value.Value).ToArray()), ("y", middles), ("error_x", IntervalTrace.Reach(model)), .. IntervalTrace.Look(model)]);

    /// <summary>Lines beside each dot only, so that none crosses a text.</summary>
    static IEnumerable<object> Guides(IntervalModel model, IEnumerable<double> middles) =>
        from middle in middles
        from guide in model.Scale.Ticks.Select(tick => (tick.Value, Colour: tick.Value == 0 ? Ink.Muted : Ink.Pale, Width: tick.Value == 0 ? 1.5 : 1, Dash: (string?)null))
            .Concat(model.Options.Reference is { } reference ? [(reference, Ink.Dark, 2, "dash")] : [])
        select Plot.Part(("type", "line"), ("layer", "below"), ("x0", guide.Value), ("x1", guide.Value), ("y0", middle - 10), ("y1", middle + 10),
            ("line", Plot.Part(("color", guide.Colour), ("width", guide.Width), ("dash", guide.Dash))));

    static IEnumerable<object> Reference(IntervalModel model) => model.Options.Reference is not { } value ? [] :
        [Plot.Part(("text", Plot.Encoded(model.ReferenceText)), ("showarrow", false), ("x", value), ("y", 1), ("yref", "paper"), ("yanchor", "bottom"), ("xanchor", Anchor(model.Scale, value)))];

    /// <summary>A name at an end of the scale grows inwards: a narrow screen would cut it.</summary>
    static string Anchor(Axis scale, double value) => ((value - scale.Low) / (scale.High - scale.Low)) switch
    {
        < 1 / 3.0 => "left",
        > 2 / 3.0 => "right",
        _ => "center",
    };
}
