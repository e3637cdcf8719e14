namespace LeoKit.Schema;

/// <summary>The term of a school census.</summary>
public enum Term
{
    /// <summary>The census of October.</summary>
    Autumn,

    /// <summary>The census of January, the main one of the year.</summary>
    Spring,

    /// <summary>The census of May.</summary>
    Summer,
}
