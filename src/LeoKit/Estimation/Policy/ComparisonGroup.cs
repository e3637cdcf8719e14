namespace LeoKit;

/// <summary>With whom an event study compares the units of a cohort.</summary>
public enum ComparisonGroup
{
    /// <summary>Units that are never treated in the years of the data.</summary>
    NeverTreated,

    /// <summary>Units that are not treated yet in the year at hand, those never treated among them.</summary>
    NotYetTreated,
}
