namespace LeoKit;

/// <summary>Which number of a group a chart shows.</summary>
public enum GroupStatistic
{
    /// <summary>The mean of the values that are there.</summary>
    Mean,

    /// <summary>The median; the summary has to hold the quantile 0.5.</summary>
    Median,

    /// <summary>How many values there are.</summary>
    Count,
}
