using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>The boxes of a cohort's flow as an interactive figure, in the same places as in the static one.</summary>
static class StepFlowFigure
{
    public static GenericChart Of(StepFlowModel model)
    {
        var boxes = model.Boxes;
        var hidden = (double from, double to) => Plot.Part(("range", new[] { from, to }), ("visible", false), ("fixedrange", true));
        return Plot.Figure([Counts(model, boxes)],
            ("height", Math.Ceiling(boxes.Height) + 16), ("margin", Plot.Part(("l", 0), ("r", 0), ("t", 4), ("b", 4))), ("showlegend", false),
            ("xaxis", hidden(0, Picture.Width)), ("yaxis", hidden(boxes.Height + 2, -2)),
            ("shapes", boxes.Boxes.SelectMany(Shapes).ToArray()), ("annotations", boxes.Arrows.Select(arrow => Arrow(arrow.X1, arrow.Y1, arrow.X2, arrow.Y2)).Concat(boxes.Boxes.Select(Words)).ToArray()));
    }

    /// <summary>Marks that are not seen carry the counts of the boxes for whoever points at them.</summary>
    static Trace Counts(StepFlowModel model, FlowBoxes boxes) => Plot.Trace("scatter",
        ("mode", "markers"), ("opacity", 0), ("x", boxes.Boxes.Select(box => box.Centre).ToArray()), ("y", boxes.Boxes.Select(box => box.Middle).ToArray()),
        ("text", model.Cohort.Flow.Boxes.Select(box => Plot.Encoded(box.Text)).ToArray()), ("hovertemplate", "%{text}<extra></extra>"));

    static IEnumerable<object> Shapes(PlacedBox box) =>
    [
        Plot.Part(("type", "rect"), ("x0", box.Left), ("x1", box.Left + box.Width), ("y0", box.Top), ("y1", box.Bottom), ("fillcolor", Ink.White),
            ("line", Plot.Part(("color", box.IsExclusion ? Ink.Muted : OkabeIto.Blue), ("width", 1.5), ("dash", box.IsExclusion ? "dash" : null)))),
        .. box.Share > 0
            ? [Plot.Part(("type", "rect"), ("x0", box.Left), ("x1", box.Left + (box.Width * box.Share)), ("y0", box.Bottom - 5), ("y1", box.Bottom), ("fillcolor", OkabeIto.Blue), ("line", Plot.Part(("width", 0))))]
            : Array.Empty<object>(),
    ];

    static object Words(PlacedBox box) => Plot.Part(
        ("text", string.Join("<br>", box.Lines.Select(Plot.Encoded))), ("align", "left"), ("showarrow", false), ("font", Plot.Part(("size", 12), ("color", Ink.Dark))),
        ("x", box.Left + PlacedBox.Padding), ("xanchor", "left"), ("y", box.Middle - (box.IsExclusion ? 0 : 2)), ("yanchor", "middle"));

    static object Arrow(double x1, double y1, double x2, double y2) => Plot.Part(
        ("text", ""), ("showarrow", true), ("arrowhead", 2), ("arrowwidth", 1.5), ("arrowcolor", Ink.Muted), ("x", x2), ("y", y2), ("ax", x1), ("ay", y1), ("axref", "x"), ("ayref", "y"));
}
