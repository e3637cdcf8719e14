namespace LeoKit.Estimation;

/// <summary>Says how standard errors were made.</summary>
static class ErrorText
{
    public static string Of(StandardErrors kind, string? cluster, int clusters) => kind switch
    {
        StandardErrors.Classical => "Standard errors are classical: they assume the same variance everywhere.",
        StandardErrors.HC1 => "Standard errors are robust to unequal variance (HC1).",
        StandardErrors.HC3 => "Standard errors are robust to unequal variance (HC3).",
        _ => $"Standard errors are clustered by {cluster} (CR1, {EstimateText.Count(clusters)} clusters).",
    };

    /// <summary>A warning where clusters are too few for the formula to be trusted; Cameron and Miller (2015) name 20 to 50.</summary>
    public static string? FewClusters(StandardErrors kind, int clusters) => kind == StandardErrors.Clustered && clusters < 30
        ? "With fewer than 30 clusters such intervals tend to be too short."
        : null;
}
