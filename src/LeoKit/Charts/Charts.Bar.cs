using System.Numerics;
using LeoKit.Charting;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>Charts that say what they show: a finding, a unit, a source, a sentence for those who cannot see them, and their numbers.</summary>
/// <remarks>Six verbs: <c>Bar</c>, <c>Line</c>, <c>Distribution</c>, <c>DotInterval</c>, <c>Flow</c> and <c>CoverageGrid</c>. Each takes a data frame, records, or a result of this kit. A missing value is a gap, never a zero.</remarks>
public static partial class Charts
{
    /// <summary>A bar for each row of a data frame.</summary>
    /// <param name="data">The frame: one row for each category, or for each category and series.</param>
    /// <param name="category">The column that names the bars; they are drawn in the order of the rows.</param>
    /// <param name="value">The column of their lengths.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the lengths, such as <c>%</c>, <c>pounds a year</c> or <c>pupils</c>.</param>
    /// <param name="series">The column that splits each category into up to five bars; null for one bar a category.</param>
    /// <param name="measure">What the lengths are; the name of the column if left out.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">A column is not there or holds no numbers, every value is missing, a bar occurs twice, or there are more bars or series than can be read.</exception>
    public static LeoChart Bar(DataFrame data, string category, string value, string title, string unit, string? series = null, string? measure = null, ChartOptions? options = null)
    {
        var values = ChartColumns.NumbersOf(data, value);
        var (categories, names) = (ChartColumns.LabelsOf(data, category), ChartColumns.LabelsOf(data, series, values.Count));
        var bars = values.Select((length, row) => new BarValue(Label.Of(categories[row]), Label.OfSeries(names[row], series is not null), length));
        return new(BarModel.Of(bars, Required.Measured(measure ?? value, unit), options), title, options);
    }

    /// <summary>A bar for each record.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="rows">The records, in the order in which they are drawn.</param>
    /// <param name="category">What a bar stands for.</param>
    /// <param name="value">Its length; null if it is missing.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the lengths are, such as <c>Match rate</c>.</param>
    /// <param name="unit">The unit of the lengths, such as <c>%</c>, <c>pounds a year</c> or <c>pupils</c>.</param>
    /// <param name="series">What splits each category into up to five bars; null for one bar a category.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">There is no record, every value is missing, a bar occurs twice, or there are more bars or series than can be read.</exception>
    public static LeoChart Bar<T>(IEnumerable<T> rows, Func<T, object?> category, Func<T, double?> value, string title, string measure, string unit, Func<T, object?>? series = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(value);
        var bars = rows.Select(row => new BarValue(Label.Of(category(row)), Label.OfSeries(series?.Invoke(row), series is not null), value(row)));
        return new(BarModel.Of(bars, Required.Measured(measure, unit), options), title, options);
    }

    /// <summary>A bar for each category.</summary>
    /// <param name="categories">What the bars stand for, in the order in which they are drawn.</param>
    /// <param name="values">Their lengths, one for each category; null if one is missing.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the lengths are, such as <c>Match rate</c>.</param>
    /// <param name="unit">The unit of the lengths, such as <c>%</c>, <c>pounds a year</c> or <c>pupils</c>.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">The numbers of categories and values differ, every value is missing, a category occurs twice, or there are more bars than can be read.</exception>
    public static LeoChart Bar(IEnumerable<string> categories, IEnumerable<double?> values, string title, string measure, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(values);
        string[] names = [.. categories];
        double?[] lengths = [.. values];
        if (names.Length != lengths.Length)
            throw ChartFault.OtherLength(names.Length, lengths.Length);
        return new(BarModel.Of(names.Zip(lengths, (name, length) => new BarValue(Label.Of(name), "", length)), Required.Measured(measure, unit), options), title, options);
    }

    /// <inheritdoc cref="Bar(IEnumerable{string}, IEnumerable{double?}, string, string, string, ChartOptions?)"/>
    /// <typeparam name="T">A type of number.</typeparam>
    public static LeoChart Bar<T>(IEnumerable<string> categories, IEnumerable<T> values, string title, string measure, string unit, ChartOptions? options = null)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Bar(categories, values.Select(value => (double?)double.CreateChecked(value)), title, measure, unit, options);
    }

    /// <summary>A bar for each group of a summary; of two keys, the first names the categories and the second the series.</summary>
    /// <param name="summary">The summary, by one or two keys.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the outcome, such as <c>pounds a year</c>; ignored for counts.</param>
    /// <param name="statistic">Which number of each group is drawn.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">The summary has no key or more than two, or does not hold the median.</exception>
    public static LeoChart Bar(GroupSummaryResult summary, string title, string unit, GroupStatistic statistic = GroupStatistic.Mean, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var read = SummaryValues.Of(summary, statistic, unit);
        if (summary.Keys.Length is not (1 or 2))
            throw SummaryValues.WrongKeys(summary, "one or two keys");
        var bars = summary.Rows.Select(row => new BarValue(row.Keys[0], summary.Keys.Length == 2 ? row.Keys[1] : "", read.Value(row)));
        return new(BarModel.Of(bars, read.Measured, options), title, options);
    }

    /// <summary>A bar for the match rate of each group, such as those of <see cref="LinkedTable.MatchRateBy"/>.</summary>
    /// <param name="rates">The groups.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">There is no group.</exception>
    public static LeoChart Bar(IEnumerable<MatchRate> rates, string title, ChartOptions? options = null) =>
        Bar(rates, rate => rate.Group, rate => rate.Rate * 100, title, "Match rate", "%", options: options);

    /// <summary>A bar for each cell of a published table without its totals; a suppressed cell is missing, as it is in the table.</summary>
    /// <param name="table">The table after disclosure control.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the cells are, such as <c>Pupils</c>.</param>
    /// <param name="unit">The unit of the cells, such as <c>people</c>.</param>
    /// <param name="options">Source line, order and more.</param>
    /// <exception cref="ChartException">Every cell is suppressed, or there are more bars or series than can be read.</exception>
    public static LeoChart Bar(PublishedTable table, string title, string measure, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var bars = from row in table.Rows
                   from column in table.Columns
                   select new BarValue(row, table.Columns.Length == 1 ? "" : column, (double?)table[row, column].Value);
        return new(BarModel.Of(bars, Required.Measured(measure, unit), options), title, options);
    }
}
