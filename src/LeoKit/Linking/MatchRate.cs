namespace LeoKit;

/// <summary>How many rows of a group are matched.</summary>
/// <param name="Group">The value that the rows share, as it stands in the data; null for rows without a value.</param>
/// <param name="Rows">Rows of the group.</param>
/// <param name="Matched">Those of them that are matched.</param>
public sealed record MatchRate(string? Group, int Rows, int Matched)
{
    /// <summary>The share that is matched, from 0 to 1.</summary>
    public double Rate => (double)Matched / Rows;
}
