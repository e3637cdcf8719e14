using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>The rows in which no column used is missing, and what was left out because of which column.</summary>
sealed record CompleteRows(int[] Rows, int All, ImmutableArray<(string Column, int Rows)> LeftOut)
{
    /// <summary>What was left out, as a sentence; null if nothing.</summary>
    public string? Note => LeftOut.IsEmpty ? null
        : $"{EstimateText.Count(All - Rows.Length)} of {EstimateText.Count(All)} rows are left out for a missing value ({string.Join(", ", LeftOut.Select(left => $"{left.Column} {EstimateText.Count(left.Rows)}"))}).";

    public static CompleteRows Of(IEnumerable<IColumn?> columns)
    {
        var used = columns.OfType<IColumn>().DistinctBy(column => column.Name).ToImmutableArray();
        foreach (var other in used)
            if (other.Count != used[0].Count)
                throw EstimationFault.OtherLength(other.Name, other.Count, used[0].Name, used[0].Count);
        var rows = new List<int>(used[0].Count);
        var missing = new int[used.Length];
        for (var row = 0; row < used[0].Count; row++)
        {
            var isComplete = true;
            for (var column = 0; column < used.Length; column++)
                if (used[column].IsMissing(row))
                {
                    missing[column]++;
                    isComplete = false;
                }
            if (isComplete)
                rows.Add(row);
        }
        ImmutableArray<(string, int)> left = [.. used.Select((column, at) => (column.Name, missing[at])).Where(left => left.Item2 > 0)];
        return rows.Count > 0 ? new([.. rows], used[0].Count, left)
            : throw EstimationFault.NothingLeft(used[0].Count == 0 ? $"'{used[0].Name}' has no rows" : $"each of the {EstimateText.Count(used[0].Count)} has a missing value");
    }
}
