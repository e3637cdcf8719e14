namespace LeoKit;

/// <summary>Why a cell needs attention.</summary>
public enum SdcReason
{
    /// <summary>Fewer people than the smallest count allowed.</summary>
    LowCount,

    /// <summary>Nobody: that tells something about everybody else.</summary>
    Zero,

    /// <summary>Everybody of a row or column is in one cell: to know the group is to know the answer.</summary>
    ClassDisclosure,

    /// <summary>A cell is so near its total that the few others can be worked out.</summary>
    SmallDifference,

    /// <summary>A few contributors make up nearly all of a cell.</summary>
    Dominance,

    /// <summary>The second largest contributor could work out the largest too well.</summary>
    PRatio,

    /// <summary>There are negative values, which dominance and p-ratio cannot judge.</summary>
    Negative,

    /// <summary>A percentile, smallest or largest value that rests on few people.</summary>
    Percentile,

    /// <summary>A model with nearly as many parameters as people.</summary>
    DegreesOfFreedom,

    /// <summary>A hidden cell that can be worked out from what is shown.</summary>
    Recovered,
}
