namespace LeoKit.Charting;

/// <summary>Rows of an interactive figure in which a name stands above what is drawn, as in the static one: names of any length fit a page of any width.</summary>
/// <remarks>The axis upwards counts pixels from the top, because plotly.js breaks no lines and moves no names.</remarks>
static class PlotRows
{
    /// <summary>The height of a line of a name.</summary>
    public const double LineHeight = 17;

    // A page of 360 pixels leaves about 250 for a field, which is 19 times the size of its letters.
    const double LineWidth = 19;

    /// <summary>A name in as many lines as a narrow page needs.</summary>
    public static IReadOnlyList<string> Lines(string name) => WrappedText.Lines(name, LineWidth, 1, most: 4);

    /// <summary>Whether two texts fit on one line of a narrow page.</summary>
    public static bool Fit(string left, string right) => TextWidth.Of(left, 1) + TextWidth.Of(right, 1) + 1 <= LineWidth;

    /// <summary>A text at the left or the right end of a row.</summary>
    public static DynamicObj.DynamicObj Text(IEnumerable<string> lines, double top, string side = "left") => Plot.Part(
        ("text", string.Join("<br>", lines.Select(Plot.Encoded))), ("showarrow", false), ("align", side), ("x", side == "left" ? 0 : 1), ("xref", "paper"), ("xanchor", side), ("y", top), ("yanchor", "top"),
        ("font", Plot.Part(("size", 13), ("color", Ink.Dark))));

    /// <summary>The axis upwards.</summary>
    public static DynamicObj.DynamicObj Axis(double height) => Plot.Part(("range", new[] { height, 0 }), ("visible", false), ("fixedrange", true));
}
