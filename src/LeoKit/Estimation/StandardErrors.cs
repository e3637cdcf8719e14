namespace LeoKit;

/// <summary>How the standard errors of a model are made.</summary>
public enum StandardErrors
{
    /// <summary>From the residual variance; right only if that is the same for all rows.</summary>
    Classical,

    /// <summary>Robust to unequal variance: White's estimator times n / (n − k), as Stata's <c>robust</c>.</summary>
    HC1,

    /// <summary>Robust to unequal variance, each residual divided by 1 − leverage: safer with few rows.</summary>
    HC3,

    /// <summary>Robust to any dependence within a cluster: CR1, with G / (G − 1) · (n − 1) / (n − k), as Stata's <c>vce(cluster)</c>. Chosen by <c>Clustered</c>.</summary>
    Clustered,
}
