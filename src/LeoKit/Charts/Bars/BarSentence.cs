namespace LeoKit.Charting;

/// <summary>Says what a bar chart shows: how many bars, and which are the longest and the shortest.</summary>
static class BarSentence
{
    public static string Of(BarModel bars)
    {
        var known = bars.Bars.Where(bar => bar.Value is not null).ToList();
        var (high, low) = (known.MaxBy(bar => bar.Value), known.MinBy(bar => bar.Value));
        var extremes = known.Count == 1 ? $"{Name(high)}: {NumberText.Of(high.Value)}."
            : high.Value == low.Value ? $"Every bar is {NumberText.Of(high.Value)}."
            : $"Highest: {Name(high)}, {NumberText.Of(high.Value)}. Lowest: {Name(low)}, {NumberText.Of(low.Value)}.";
        var size = bars.HasSeries
            ? $"{Words.Count(bars.Categories.Length, "category", "categories")} in {bars.Series.Length} series ({string.Join(", ", bars.Series)})"
            : Words.Count(bars.Categories.Length, "bar");
        return $"Bar chart of {bars.Measured} with {size}. {extremes}{Words.Missing(bars.Missing, bars.Missing == 1 ? "has no bar" : "have no bar")}";
    }

    static string Name(BarValue bar) => bar.Series.Length == 0 ? bar.Category : $"{bar.Category}, {bar.Series}";
}
