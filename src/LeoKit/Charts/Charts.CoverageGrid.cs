using LeoKit.Charting;
using Microsoft.Data.Analysis;

namespace LeoKit;

public static partial class Charts
{
    /// <summary>The cohort table as a grid: which cells are held, which are expected, which are blank.</summary>
    /// <param name="table">The table, such as <see cref="CohortTable.Standard"/>.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="options">Source line and note; if left out, the source is the Department for Education's briefing.</param>
    /// <exception cref="ChartException">The title is missing.</exception>
    public static LeoChart CoverageGrid(CohortTable table, string title, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(CohortGrid.Of(table), title, options ?? ChartOptions.Default with { Source = ChartSource.Briefing });
    }

    /// <summary>What is held where, from a data frame: a mark for each of its rows.</summary>
    /// <param name="data">The frame: one row for each cell that has a state; cells without a row stay blank.</param>
    /// <param name="row">The column that names the rows of the grid.</param>
    /// <param name="column">The column that names the columns of the grid; years stand in their order.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="state">The column of up to five states, such as <c>held</c> and <c>expected</c>, a missing one for a blank cell; null if every row of the frame is held.</param>
    /// <param name="options">Source line and note.</param>
    /// <exception cref="ChartException">A column is not there, there is no cell, a cell has two states, or there are more rows, columns or states than can be read.</exception>
    public static LeoChart CoverageGrid(DataFrame data, string row, string column, string title, string? state = null, ChartOptions? options = null)
    {
        var (rows, columns) = (ChartColumns.LabelsOf(data, row), ChartColumns.LabelsOf(data, column));
        var states = state is null ? null : ChartColumns.LabelsOf(data, state);
        return new(GridModel.Of(rows.Select((name, at) => (Label.Of(name), Label.Of(columns[at]), State(states is null ? true : states[at]))), row, column), title, options);
    }

    /// <summary>What is held where, from records: a mark for each of them.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="cells">The records, one for each cell that has a state; cells without a record stay blank.</param>
    /// <param name="row">The row of the grid.</param>
    /// <param name="column">The column of the grid; years stand in their order.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="rowName">What the rows are, such as <c>Table</c>.</param>
    /// <param name="columnName">What the columns are, such as <c>Academic year</c>.</param>
    /// <param name="state">One of up to five states, such as <c>held</c> and <c>expected</c>, or whether it is held; null for a blank cell. If left out, every record is held.</param>
    /// <param name="options">Source line and note.</param>
    /// <exception cref="ChartException">There is no cell, a cell has two states, or there are more rows, columns or states than can be read.</exception>
    public static LeoChart CoverageGrid<T>(IEnumerable<T> cells, Func<T, object?> row, Func<T, object?> column, string title, string rowName, string columnName, Func<T, object?>? state = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return new(GridModel.Of(cells.Select(cell => (Label.Of(row(cell)), Label.Of(column(cell)), State(state is null ? true : state(cell)))), rowName, columnName), title, options);
    }

    /// <summary>Whether a cell is held may be said by yes and no.</summary>
    static string? State(object? state) => state switch
    {
        null or false => null,
        true => "held",
        _ => Label.Of(state),
    };
}
