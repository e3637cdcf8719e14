using System.Collections.Immutable;
using Microsoft.Data.Analysis;

namespace LeoKit.Linking;

/// <summary>A left and a right row of one person; no right row where a left one stands alone, no person where it is not known.</summary>
readonly record struct JoinedPair(long? Person, int Left, int? Right);

/// <summary>Makes the frame of joined rows.</summary>
static class JoinedFrame
{
    public static DataFrame Of(PersonJoin join, ImmutableArray<JoinedPair> pairs)
    {
        var (left, right) = (join.Left.Table, join.Right.Table);
        var twice = left.Columns.Select(column => column.Name).Append("AE_ID").Intersect(right.Columns.Select(column => column.Name).Append("AE_ID"), StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string NameIn(ExtractTable table, ExtractColumn column) => twice.Contains(column.Name) ? $"{table.Name}.{column.Name}" : column.Name;

        return new(
        [
            new Int64DataFrameColumn("AE_ID", pairs.Select(pair => pair.Person)),
            .. left.Columns.Select(column => column.Values.Taken(pairs.Select(pair => (int?)pair.Left)).ToDataFrameColumn(NameIn(left, column))),
            .. right.Columns.Select(column => column.Values.Taken(pairs.Select(pair => pair.Right)).ToDataFrameColumn(NameIn(right, column))),
        ]);
    }
}
