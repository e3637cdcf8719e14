namespace LeoKit;

/// <summary>What the cells of a table add up.</summary>
public enum SdcKind
{
    /// <summary>People.</summary>
    Counts,

    /// <summary>An amount each person contributes to, such as earnings in pounds.</summary>
    Magnitudes,
}
