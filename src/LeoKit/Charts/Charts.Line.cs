using LeoKit.Charting;
using Microsoft.Data.Analysis;

namespace LeoKit;

public static partial class Charts
{
    /// <summary>A line through the rows of a data frame.</summary>
    /// <param name="data">The frame: one row for each step, or for each step and series, in any order.</param>
    /// <param name="x">The column of the steps: numbers and days stand at their distance, years written as <c>2010/11</c> in their order, other names as they come.</param>
    /// <param name="y">The column of the heights.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the heights, such as <c>%</c> or <c>pounds a year</c>.</param>
    /// <param name="series">The column that tells up to five lines apart; null for one line.</param>
    /// <param name="measure">What the heights are; the name of the column if left out.</param>
    /// <param name="options">Source line, start of the scale, reference and more.</param>
    /// <exception cref="ChartException">A column is not there or holds no numbers, every value is missing, a step occurs twice in a line, or there are more lines than can be told apart.</exception>
    public static LeoChart Line(DataFrame data, string x, string y, string title, string unit, string? series = null, string? measure = null, ChartOptions? options = null)
    {
        var heights = ChartColumns.NumbersOf(data, y);
        var (steps, names) = (ChartColumns.LabelsOf(data, x), ChartColumns.LabelsOf(data, series, heights.Count));
        var points = heights.Select((height, row) => new LineValue(steps[row], Label.OfSeries(names[row], series is not null), height));
        return new(LineModel.Of(points, x, Required.Measured(measure ?? y, unit), options), title, options);
    }

    /// <summary>A line through records.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="rows">The records, in any order.</param>
    /// <param name="x">The step: numbers and days stand at their distance, academic and tax years in their order, other names as they come.</param>
    /// <param name="y">The height; null if it is missing, which leaves a gap.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the heights are, such as <c>Employed</c>.</param>
    /// <param name="unit">The unit of the heights, such as <c>%</c>.</param>
    /// <param name="step">What the steps are, such as <c>Tax year</c>.</param>
    /// <param name="series">What tells up to five lines apart; null for one line.</param>
    /// <param name="options">Source line, start of the scale, reference and more.</param>
    /// <exception cref="ChartException">There is no record, every value is missing, a step occurs twice in a line, or there are more lines than can be told apart.</exception>
    public static LeoChart Line<T>(IEnumerable<T> rows, Func<T, object?> x, Func<T, double?> y, string title, string measure, string unit, string step, Func<T, object?>? series = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var points = rows.Select(row => new LineValue(x(row), Label.OfSeries(series?.Invoke(row), series is not null), y(row)));
        return new(LineModel.Of(points, step, Required.Measured(measure, unit), options), title, options);
    }

    /// <summary>Lines through the groups of a summary: along its last key, a line for each value of the key before it.</summary>
    /// <param name="summary">The summary, by one or two keys, the last of which gives the steps.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the outcome, such as <c>pounds a year</c>; ignored for counts.</param>
    /// <param name="statistic">Which number of each group is drawn.</param>
    /// <param name="options">Source line, start of the scale, reference and more.</param>
    /// <exception cref="ChartException">The summary has no key or more than two, or does not hold the median.</exception>
    public static LeoChart Line(GroupSummaryResult summary, string title, string unit, GroupStatistic statistic = GroupStatistic.Mean, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var read = SummaryValues.Of(summary, statistic, unit);
        if (summary.Keys.Length is not (1 or 2))
            throw SummaryValues.WrongKeys(summary, "one or two keys");
        var numbers = SummaryValues.NumbersOf(summary.Rows.Select(row => row.Keys[^1]));
        var points = summary.Rows.Select((row, at) => new LineValue(numbers?[at] ?? (object)row.Keys[^1], summary.Keys.Length == 2 ? row.Keys[0] : "", read.Value(row)));
        return new(LineModel.Of(points, summary.Keys[^1], read.Measured, options), title, options);
    }
}
