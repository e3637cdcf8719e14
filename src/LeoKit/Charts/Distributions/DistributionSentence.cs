namespace LeoKit.Charting;

/// <summary>Says how values are spread: the median and the middle half of each group. The smallest and the largest are single people's values and stay unsaid.</summary>
static class DistributionSentence
{
    public static string Of(DistributionModel model)
    {
        var groups = model.HasGroups ? $" in {Words.Count(model.Groups.Length, "group")}" : "";
        var missing = model.Groups.Sum(group => group.Missing);
        return $"Distribution of {model.Measured}{groups}, {Words.Count(model.Groups.Sum(group => group.N), "value")} in {Words.Count(model.BinCount, "bin")}. "
            + string.Join(' ', model.Groups.Select(group => One(model, group))) + Words.Missing(missing, missing == 1 ? "is not drawn" : "are not drawn");
    }

    static string One(DistributionModel model, Spread group)
    {
        var lead = group.Name.Length == 0 ? "" : $"{group.Name}: ";
        if (group.Quartiles is not var (lower, median, upper))
            return $"{lead}no value.";
        var fullest = Enumerable.Range(0, model.BinCount).MaxBy(bin => group.Counts[bin]);
        var decimals = NiceTicks.Decimals(model.Edges);
        return $"{lead}{(lead.Length > 0 ? "median" : "Median")} {NumberText.Of(median)}, half of the values from {NumberText.Of(lower)} to {NumberText.Of(upper)}, most often {NumberText.Fixed(model.Edges[fullest], decimals)} to under {NumberText.Fixed(model.Edges[fullest + 1], decimals)} ({Words.Share(group.Counts[fullest], group.N)}).";
    }
}
