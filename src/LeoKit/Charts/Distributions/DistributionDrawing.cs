using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Distributions as a static figure: a strip for each group.</summary>
static class DistributionDrawing
{
    const double Single = 200;
    const double OneOfSeveral = 100;

    public static Drawn Of(DistributionModel model, double top)
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        var up = Axis.OfValues("", [0, model.Highest], 4);
        up = up with { Ticks = [.. up.Ticks.Select(tick => tick with { Text = tick.Text + " %" })] };
        var y = top;
        PlotArea area = null!;
        for (var at = 0; at < model.Groups.Length; at++)
        {
            foreach (var line in WrappedText.Lines(Heading(model.Groups[at]), Picture.Inner, Picture.TextSize))
            {
                elements.Add(Svg.Text(Picture.Margin, y + Picture.Baseline, line));
                y += Picture.LineHeight;
            }
            area = PlotArea.Of(model.Across, up, y + 14, model.HasGroups ? OneOfSeveral : Single);
            elements.AddRange(Strip(model, model.Groups[at], SeriesLook.All[at], area));
            y = area.Bottom + 12;
        }
        var foot = Foot.Of(model.Across, area.Bottom, area.X);
        return new(foot.Bottom, [.. elements, .. foot.Elements]);
    }

    /// <summary>What stands above a strip.</summary>
    public static string Heading(Spread group)
    {
        var lead = group.Name.Length == 0 ? "" : $"{group.Name}: ";
        return group.Quartiles is var (_, median, _) ? $"{lead}n = {NumberText.Of(group.N)}, median {NumberText.Of(median)}" : $"{lead}no value";
    }

    static IEnumerable<XElement> Strip(DistributionModel model, Spread group, SeriesLook look, PlotArea area)
    {
        var guides = area.Up.Ticks.SelectMany(tick => (XElement[])
        [
            Svg.Line(area.Left, area.Y(tick.Value), area.Right, area.Y(tick.Value), tick.Value == 0 ? Ink.Muted : Ink.Pale),
            Svg.Text(area.Left - 6, area.Y(tick.Value) + 5, tick.Text, anchor: "end", colour: Ink.Muted),
        ]);
        var bars = Enumerable.Range(0, model.BinCount).Where(bin => group.Counts[bin] > 0).SelectMany(bin =>
        {
            var (left, right, top) = (area.X(model.Edges[bin]), area.X(model.Edges[bin + 1]), area.Y(group.Share(bin)));
            return HatchedBar.Of(left + 0.5, top, right - left - 1, area.Bottom - top, look);
        });
        return group.Quartiles is var (_, median, _)
            ? [.. guides, .. bars, Svg.Line(area.X(median), area.Top - 4, area.X(median), area.Bottom, Ink.White, 4), Svg.Line(area.X(median), area.Top - 4, area.X(median), area.Bottom, Ink.Dark, 2, "6,4")]
            : guides;
    }
}
