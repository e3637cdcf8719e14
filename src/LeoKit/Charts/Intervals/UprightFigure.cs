using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Intervals side by side along a number as an interactive figure.</summary>
static class UprightFigure
{
    public static GenericChart Of(IntervalModel model)
    {
        var (across, places) = model.Along!.Value;
        return Plot.Figure(
            [Plot.Trace("scatter", [("x", places.ToArray()), ("y", model.Values.Select(value => value.Value).ToArray()), ("error_y", IntervalTrace.Reach(model)), .. IntervalTrace.Look(model)])],
            ("height", 360), ("margin", Plot.Margins()), ("showlegend", false),
            ("xaxis", Plot.Axis(across)), ("yaxis", Plot.Axis(model.Scale, ("zeroline", true), ("zerolinecolor", Ink.Muted), ("zerolinewidth", 1.5))),
            ("shapes", Line(model).ToArray()), ("annotations", Name(model).ToArray()));
    }

    static IEnumerable<object> Line(IntervalModel model) => model.Options.Reference is not { } value ? [] :
        [Plot.Part(("type", "line"), ("y0", value), ("y1", value), ("x0", 0), ("x1", 1), ("xref", "paper"), ("line", Plot.Part(("color", Ink.Dark), ("width", 1.5), ("dash", "dash"))))];

    static IEnumerable<object> Name(IntervalModel model) => model.Options.Reference is not { } value ? [] :
        [Plot.Part(("text", Plot.Encoded(model.ReferenceText)), ("showarrow", false), ("y", value), ("x", 1), ("xref", "paper"), ("xanchor", "right"), ("yanchor", "bottom"))];
}
