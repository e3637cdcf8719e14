using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Dots with intervals as an interactive figure.</summary>
static class IntervalFigure
{
    public static GenericChart Of(IntervalModel model)
    {
        var isUpright = model.Along is not null;
        var names = Plot.Part(("type", "category"), ("autorange", "reversed"), ("automargin", true));
        return Plot.Figure([Dots(model)],
            ("height", isUpright ? 360 : 100 + (42 * model.Values.Length)), ("margin", Plot.Margins()), ("showlegend", false),
            ("xaxis", isUpright ? Plot.Axis(model.Along!.Value.Axis) : Plot.Axis(model.Scale)), ("yaxis", isUpright ? Plot.Axis(model.Scale) : names),
            ("shapes", Lines(model).ToArray()), ("annotations", Reference(model).ToArray()));
    }

    static Trace Dots(IntervalModel model)
    {
        var look = SeriesLook.All[0];
        double?[] values = [.. model.Values.Select(value => value.Value)];
        var error = Plot.Part(("type", "data"), ("symmetric", false), ("color", look.Colour), ("thickness", 2), ("width", 5),
            ("array", Reach(model, value => value.High - value.Value)), ("arrayminus", Reach(model, value => value.Value - value.Low)));
        return Plot.Trace("scatter",
            ("mode", "markers"), ("marker", Plot.Part(("color", look.Colour), ("size", 11), ("symbol", model.Values.Select(value => value.HasInterval ? "circle" : "circle-open").ToArray()))),
            ("text", model.Values.Select(value => Plot.Encoded(IntervalModel.Text(value))).ToArray()),
            ("hovertemplate", model.Along is null ? "%{y}: %{text}<extra></extra>" : "%{x}: %{text}<extra></extra>"),
            ("x", model.Along is { } along ? along.Places.ToArray() : values), ("y", model.Along is null ? model.Values.Select(value => Plot.Lines(value.Name)).ToArray() : values),
            (model.Along is null ? "error_x" : "error_y", error));
    }

    static double[] Reach(IntervalModel model, Func<IntervalValue, double?> reach) => [.. model.Values.Select(value => value.HasInterval ? reach(value)!.Value : 0)];

    static IEnumerable<object> Lines(IntervalModel model) =>
    [
        .. model.ShowsZero ? [Across(model, 0, "solid")] : Array.Empty<object>(),
        .. model.Options.Reference is { } reference ? [Across(model, reference, "dash")] : Array.Empty<object>(),
    ];

    static object Across(IntervalModel model, double value, string dash)
    {
        var line = ("line", (object?)Plot.Part(("color", Ink.Dark), ("width", 1.5), ("dash", dash)));
        return model.Along is null
            ? Plot.Part(("type", "line"), ("x0", value), ("x1", value), ("y0", 0), ("y1", 1), ("yref", "paper"), ("layer", "below"), line)
            : Plot.Part(("type", "line"), ("y0", value), ("y1", value), ("x0", 0), ("x1", 1), ("xref", "paper"), ("layer", "below"), line);
    }

    static IEnumerable<object> Reference(IntervalModel model) => model.Options.Reference is not { } value ? [] : model.Along is null
        ? [Plot.Part(("text", Plot.Encoded(model.Options.ReferenceName)), ("showarrow", false), ("x", value), ("y", 1), ("yref", "paper"), ("yanchor", "bottom"))]
        : [Plot.Part(("text", Plot.Encoded(model.Options.ReferenceName)), ("showarrow", false), ("y", value), ("x", 1), ("xref", "paper"), ("xanchor", "right"), ("yanchor", "bottom"))];
}
