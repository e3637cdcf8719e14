using LeoKit.Charting;
using Microsoft.Data.Analysis;

namespace LeoKit;

public static partial class Charts
{
    /// <summary>The flow chart of a study cohort: a box for what each step left, and beside it what it took out.</summary>
    /// <param name="cohort">The cohort with its steps.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="options">Source line and note.</param>
    /// <exception cref="ChartException">The title is missing.</exception>
    public static LeoChart Flow(StudyCohort cohort, string title, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return new(new StepFlowModel(cohort), title, options);
    }

    /// <summary>How many go from each origin to each destination, as bands as wide as their counts.</summary>
    /// <param name="data">The frame: one row for each person, or one for each pair of places with its count.</param>
    /// <param name="from">The column of origins, of which there are up to twelve.</param>
    /// <param name="to">The column of destinations, of which there are up to twelve.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">What is counted, such as <c>people</c>.</param>
    /// <param name="count">The column of counts; null to count the rows.</param>
    /// <param name="options">Source line and note.</param>
    /// <exception cref="ChartException">A column is not there or holds no numbers, a count is negative, nobody is counted, or there are more places than can be read.</exception>
    public static LeoChart Flow(DataFrame data, string from, string to, string title, string unit, string? count = null, ChartOptions? options = null)
    {
        var (origins, destinations) = (ChartColumns.LabelsOf(data, from), ChartColumns.LabelsOf(data, to));
        var counts = count is null ? null : ChartColumns.NumbersOf(data, count);
        // A count that is missing is no count of zero, but there is nothing to draw for it.
        var paths = origins.Select((origin, row) => new FlowPath(Label.Of(origin), Label.Of(destinations[row]), counts is null ? 1 : counts[row] ?? 0));
        return new(PathFlowModel.Of(paths, from, to, unit), title, options);
    }

    /// <summary>How many go from each origin to each destination, as bands as wide as their counts.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="rows">The records, one for each person, or one for each pair of places with its count.</param>
    /// <param name="from">The origin.</param>
    /// <param name="to">The destination.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="fromName">What the origins are, such as <c>Region at 16</c>.</param>
    /// <param name="toName">What the destinations are, such as <c>Region at 30</c>.</param>
    /// <param name="unit">What is counted, such as <c>people</c>.</param>
    /// <param name="count">The count of a record; null to count each as one.</param>
    /// <param name="options">Source line and note.</param>
    /// <exception cref="ChartException">A count is negative, nobody is counted, or there are more places than can be read.</exception>
    public static LeoChart Flow<T>(IEnumerable<T> rows, Func<T, object?> from, Func<T, object?> to, string title, string fromName, string toName, string unit, Func<T, double>? count = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var paths = rows.Select(row => new FlowPath(Label.Of(from(row)), Label.Of(to(row)), count?.Invoke(row) ?? 1));
        return new(PathFlowModel.Of(paths, fromName, toName, unit), title, options);
    }
}
