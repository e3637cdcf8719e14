using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>What is held where: a mark in each cell of a grid whose state is known, nothing in the others.</summary>
/// <param name="RowName">What the rows are, such as <c>Birth cohort</c>.</param>
/// <param name="ColumnName">What the columns are, such as <c>School year</c>.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="States">The states that a cell may have, each with a mark of its own.</param>
/// <param name="Cells">The state of each cell that has one.</param>
sealed record GridModel(string RowName, string ColumnName, ImmutableArray<string> Rows, ImmutableArray<string> Columns, ImmutableArray<string> States, ImmutableDictionary<(string Row, string Column), string> Cells) : ChartModel
{
    const int MostRows = 60;
    const int MostColumns = 40;

    /// <summary>A sentence of its own at the end of the description; empty for none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What a reader has to know of the names; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>A table that says more than the states; null to show the states.</summary>
    public TableView? OtherTable { get; init; }

    public override string Subtitle => $"{ColumnName} by {RowName}";

    public override string Sentence
    {
        get
        {
            var counts = States.Select(state => Text($"{CountOf(state):N0} {state}"));
            var blank = (Rows.Length * Columns.Length) - Cells.Count;
            return Text($"Grid of {Words.Count(Rows.Length, "row")} ({RowName}) by {Words.Count(Columns.Length, "column")} ({ColumnName}). Cells: {string.Join(", ", counts)}, {blank:N0} blank.{(Remark.Length > 0 ? " " + Remark : "")}");
        }
    }

    public override ImmutableArray<string> Notes => Note.Length > 0 ? [Note] : [];

    public override TableView Table => OtherTable ?? new([RowName, .. Columns],
        [.. Rows.Select(row => (ImmutableArray<string>)[row, .. Columns.Select(column => Cells.GetValueOrDefault((row, column), TableView.Missing))])])
    {
        Caption = Subtitle,
        FirstColumnNamesRows = true,
    };

    public override GenericChart Figure => GridFigure.Of(this);

    public override Drawn Draw(double top) => GridDrawing.Of(this, top);

    public int CountOf(string state) => Cells.Values.Count(found => found == state);

    public static GridModel Of(IEnumerable<(string Row, string Column, string? State)> given, string rowName, string columnName)
    {
        var cells = given.ToList();
        if (cells.Count == 0)
            throw ChartFault.Empty("there is no cell");
        if (cells.All(cell => cell.State is null))
            throw ChartFault.AllMissing("state");
        if (cells.GroupBy(cell => (cell.Row, cell.Column)).FirstOrDefault(group => group.Select(cell => cell.State).Distinct().Count() > 1) is { } twice)
            throw ChartFault.Twice($"'{twice.Key.Row}' and '{twice.Key.Column}'");
        ImmutableArray<string> rows = [.. cells.Select(cell => cell.Row).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> columns = [.. InOrder(cells.Select(cell => cell.Column).Distinct(StringComparer.Ordinal).ToList())];
        if (rows.Length > MostRows)
            throw ChartFault.TooMany("rows", rows.Length, MostRows);
        if (columns.Length > MostColumns)
            throw ChartFault.TooMany("columns", columns.Length, MostColumns);
        var known = cells.Where(cell => cell.State is not null).DistinctBy(cell => (cell.Row, cell.Column)).ToList();
        return new(Required.Text(rowName, "name of the rows"), Required.Text(columnName, "name of the columns"), rows, columns,
            [.. Required.Series(known.Select(cell => cell.State!))], known.ToImmutableDictionary(cell => (cell.Row, cell.Column), cell => cell.State!));
    }

    /// <summary>Years in their order, since a row may begin later than the row before; other columns as they come.</summary>
    static IEnumerable<string> InOrder(List<string> columns) =>
        columns.All(column => column.Length >= 4 && column[..4].All(char.IsAsciiDigit)) ? columns.Order(StringComparer.Ordinal) : columns;
}
