using System.Globalization;

namespace LeoKit.Charting;

/// <summary>Says what dots with intervals show: the largest and the smallest estimate, and how many intervals reach zero or the reference.</summary>
static class IntervalSentence
{
    public static string Of(IntervalModel model)
    {
        var known = model.Values.Where(value => value.Value is not null).ToList();
        var (high, low) = (known.MaxBy(value => value.Value), known.MinBy(value => value.Value));
        var extremes = known.Count == 1
            ? $"{Name(model, high)}: {IntervalModel.Text(high)}."
            : $"Highest: {Name(model, high)}, {IntervalModel.Text(high)}. Lowest: {Name(model, low)}, {IntervalModel.Text(low)}.";
        var missing = model.Values.Length - known.Count;
        return $"Dots with {model.Interval} of {model.Measured} for {Words.Count(model.Values.Length, "estimate")}. {extremes}{Zero(model)}{Reference(model)}{Words.Missing(missing, missing == 1 ? "has no dot" : "have no dot")}";
    }

    static string Name(IntervalModel model, IntervalValue value) => model.Along is { } along ? $"{along.Axis.Title} {value.Name}" : value.Name;

    static string Zero(IntervalModel model) => model.ShowsZero ? Enclosing(model, 0, "zero") : "";

    static string Reference(IntervalModel model) => model.Options.Reference is { } value ? Enclosing(model, value, $"the {model.Options.ReferenceName} of {NumberText.Of(value)}") : "";

    static string Enclosing(IntervalModel model, double value, string name)
    {
        var all = model.Values.Where(interval => interval.HasInterval).ToList();
        var enclosing = all.Count(interval => interval.Low <= value && value <= interval.High);
        return all.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {enclosing} of {Words.Count(all.Count, "interval")} {(enclosing == 1 ? "encloses" : "enclose")} {name}.");
    }
}
