using System.Collections.Immutable;

namespace LeoKit.Display;

/// <summary>A small table ready to be shown: every cell already text, long tables already cut.</summary>
/// <param name="Columns">Column headings.</param>
/// <param name="Rows">Cell texts, one array a row, as long as <paramref name="Columns"/>.</param>
public sealed record TableView(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>What the table shows, in a short phrase; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>Rows that exist but are not shown.</summary>
    public long MoreRows { get; init; }

    /// <summary>Columns that exist but are not shown.</summary>
    public int MoreColumns { get; init; }

    /// <summary>Indices of columns whose cells are numbers, shown right-aligned.</summary>
    public ImmutableArray<int> NumberColumns { get; init; } = [];
}
