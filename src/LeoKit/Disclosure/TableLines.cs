using System.Collections.Immutable;

namespace LeoKit;

/// <summary>Where a cell is, counted from 0; the totals come last.</summary>
readonly record struct CellPlace(int Row, int Column);

/// <summary>The rows and columns of a table, and which of its lines have a total.</summary>
sealed class TableLines(ImmutableArray<string> rows, ImmutableArray<string> columns)
{
    public ImmutableArray<string> Rows { get; } = rows;

    public ImmutableArray<string> Columns { get; } = columns;

    public ImmutableArray<string> AllRows { get; } = WithTotal(rows);

    public ImmutableArray<string> AllColumns { get; } = WithTotal(columns);

    /// <summary>All cells, totals too, row by row.</summary>
    public IEnumerable<CellPlace> Places =>
        from row in Enumerable.Range(0, AllRows.Length) from column in Enumerable.Range(0, AllColumns.Length) select new CellPlace(row, column);

    public int IndexOf(CellPlace place) => (place.Row * AllColumns.Length) + place.Column;

    public bool IsTotalRow(CellPlace place) => place.Row == Rows.Length;

    public bool IsTotalColumn(CellPlace place) => place.Column == Columns.Length;

    public bool IsTotal(CellPlace place) => IsTotalRow(place) || IsTotalColumn(place);

    public CellPlace Place(string row, string column) => new(Position(AllRows, row, "row"), Position(AllColumns, column, "column"));

    public CellPlace? Find(string row, string column) =>
        (AllRows.IndexOf(row), AllColumns.IndexOf(column)) is var (at, across) && at >= 0 && across >= 0 ? new(at, across) : null;

    public bool SameAs(TableLines other) => Rows.SequenceEqual(other.Rows) && Columns.SequenceEqual(other.Columns);

    static int Position(ImmutableArray<string> names, string name, string line) => names.IndexOf(name) is var position and >= 0
        ? position
        : throw new ArgumentException($"The table has no {line} '{name}'. It has: {string.Join(", ", names)}.");

    static ImmutableArray<string> WithTotal(ImmutableArray<string> categories) => categories.Length > 1 ? categories.Add(SdcTable.Total) : categories;
}
