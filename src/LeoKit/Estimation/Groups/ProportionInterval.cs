namespace LeoKit;

/// <summary>How the interval of a difference of two proportions is made.</summary>
public enum ProportionInterval
{
    /// <summary>Newcombe's hybrid of two Wilson intervals (1998, method 10): right also for small groups and shares near 0 or 1.</summary>
    Newcombe,

    /// <summary>Wald's: the difference plus and minus its normal standard error. Common in textbooks, too short for small groups.</summary>
    Wald,
}
