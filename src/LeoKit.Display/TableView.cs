using System.Collections.Immutable;
using Deedle;
using LeoKit.Display.Tables;
using Microsoft.Data.Analysis;

namespace LeoKit.Display;

/// <summary>A small table ready to be shown: every cell already text, long tables already cut.</summary>
/// <param name="Columns">Column headings.</param>
/// <param name="Rows">Cell texts, one array a row, as long as <paramref name="Columns"/>; a value that is not there is <see cref="Missing"/>.</param>
[Hosts.TypeFormatterSource]
public sealed record TableView(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The text of a cell without a value: an en dash. It is never left empty, and never 0.</summary>
    public const string Missing = "–";

    /// <summary>What the table shows, in a short phrase; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>Rows that exist but are not shown.</summary>
    public long MoreRows { get; init; }

    /// <summary>Columns that exist but are not shown.</summary>
    public int MoreColumns { get; init; }

    /// <summary>Indices of columns whose cells are numbers, shown right-aligned.</summary>
    public ImmutableArray<int> NumberColumns { get; init; } = [];

    /// <summary>Whether the first column names the rows, so that its cells are headings.</summary>
    public bool FirstColumnNamesRows { get; init; }

    /// <summary>Whether the column headings are shown.</summary>
    internal bool HasHeadings { get; init; } = true;

    /// <summary>Said below the table instead of how much is not shown: that its length is not known, or why reading it stopped.</summary>
    internal string? Remark { get; init; }

    /// <summary>The first rows and columns of a data frame.</summary>
    public static TableView Of(DataFrame frame, TableOptions? options = null) => DataFrameTables.Of(frame, options ?? TableOptions.Default);

    /// <summary>The first rows and columns of a Deedle frame, each row named by its key.</summary>
    public static TableView Of<TRow, TColumn>(Frame<TRow, TColumn> frame, TableOptions? options = null)
        where TRow : notnull
        where TColumn : notnull => DeedleTables.Frame(frame, options ?? TableOptions.Default);

    /// <summary>The first items of a sequence, a column for each property. The sequence is read no further than it is shown.</summary>
    public static TableView Of<T>(IEnumerable<T> items, TableOptions? options = null) => SequenceTables.Of(items, options ?? TableOptions.Default);

    /// <summary>The first rows and columns of this table; what is left out is told below it.</summary>
    internal TableView First(TableOptions options)
    {
        var (rows, columns) = (Math.Min(Rows.Length, options.MaxRows), Math.Min(Columns.Length, options.MaxColumns));
        return this with
        {
            Columns = Columns[..columns],
            Rows = [.. Rows.Take(rows).Select(row => row[..columns])],
            NumberColumns = [.. NumberColumns.Where(column => column < columns)],
            MoreRows = MoreRows + Rows.Length - rows,
            MoreColumns = MoreColumns + Columns.Length - columns,
        };
    }
}
