using System.Collections.Immutable;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>What loading a file gave: the columns, and what became of every row.</summary>
sealed record LoadedRows(ImmutableArray<ExtractColumn> Columns, int Rows)
{
    public int Rejected { get; init; }

    public ImmutableArray<RejectedRow> Rejects { get; init; } = [];

    public ImmutableArray<string> Warnings { get; init; } = [];

    public static ColumnValues Nothing(Schema.Column column, int rows) => ColumnFill.For(column, null, false, rows, ColumnFill.PresentFor(column, rows)).Finish(rows);
}
