using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Bands between origins and destinations as an interactive figure.</summary>
static class PathFlowFigure
{
    public static GenericChart Of(PathFlowModel model)
    {
        var nodes = Plot.Part(
            ("label", model.Origins.Concat(model.Destinations).Select(Plot.Encoded).ToArray()),
            ("color", model.Origins.Select(origin => model.LookOf(origin).Colour).Concat(model.Destinations.Select(_ => Ink.Muted)).ToArray()),
            ("pad", 14), ("thickness", 12));
        var links = Plot.Part(
            ("source", model.Paths.Select(path => model.Origins.IndexOf(path.From)).ToArray()), ("target", model.Paths.Select(path => model.Origins.Length + model.Destinations.IndexOf(path.To)).ToArray()),
            ("value", model.Paths.Select(path => path.Count).ToArray()), ("color", model.Paths.Select(path => Pale(model.LookOf(path.From).Colour)).ToArray()));
        return Plot.Figure([Plot.Trace("sankey", ("node", nodes), ("link", links), ("valueformat", ",.0f"), ("valuesuffix", " " + Plot.Encoded(model.Unit)))],
            ("height", Math.Max(320, 60 + (34 * Math.Max(model.Origins.Length, model.Destinations.Length)))), ("margin", Plot.Part(("l", 8), ("r", 8), ("t", 8), ("b", 8))));
    }

    static string Pale(string colour) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"rgba({Convert.ToInt32(colour[1..3], 16)},{Convert.ToInt32(colour[3..5], 16)},{Convert.ToInt32(colour[5..7], 16)},0.35)");
}
