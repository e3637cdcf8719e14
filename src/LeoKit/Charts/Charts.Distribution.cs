using System.Numerics;
using LeoKit.Charting;
using Microsoft.Data.Analysis;

namespace LeoKit;

public static partial class Charts
{
    /// <summary>How the values of a column are spread, with a strip for each group.</summary>
    /// <param name="data">The frame: one row for each value.</param>
    /// <param name="value">The column of the values.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the values, such as <c>pounds a year</c>.</param>
    /// <param name="by">The column of up to five groups; null for all rows together.</param>
    /// <param name="measure">What the values are; the name of the column if left out.</param>
    /// <param name="options">Source line, bins and more.</param>
    /// <exception cref="ChartException">A column is not there or holds no numbers, every value is missing, or there are more groups than can be told apart.</exception>
    public static LeoChart Distribution(DataFrame data, string value, string title, string unit, string? by = null, string? measure = null, ChartOptions? options = null)
    {
        var values = ChartColumns.NumbersOf(data, value);
        var groups = ChartColumns.LabelsOf(data, by, values.Count);
        return new(DistributionModel.Of(values.Select((number, row) => (number, Label.OfSeries(groups[row], by is not null))), Required.Measured(measure ?? value, unit), options), title, options);
    }

    /// <summary>How the values of records are spread, with a strip for each group.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="rows">The records, one for each value.</param>
    /// <param name="value">The value; null if it is missing.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the values are, such as <c>Pay</c>.</param>
    /// <param name="unit">The unit of the values, such as <c>pounds a year</c>.</param>
    /// <param name="by">The group, of which there are up to five; null for all records together.</param>
    /// <param name="options">Source line, bins and more.</param>
    /// <exception cref="ChartException">There is no record, every value is missing, or there are more groups than can be told apart.</exception>
    public static LeoChart Distribution<T>(IEnumerable<T> rows, Func<T, double?> value, string title, string measure, string unit, Func<T, object?>? by = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(value);
        return new(DistributionModel.Of(rows.Select(row => (value(row), Label.OfSeries(by?.Invoke(row), by is not null))), Required.Measured(measure, unit), options), title, options);
    }

    /// <summary>How values are spread.</summary>
    /// <param name="values">The values; null if one is missing.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the values are, such as <c>Pay</c>.</param>
    /// <param name="unit">The unit of the values, such as <c>pounds a year</c>.</param>
    /// <param name="options">Source line, bins and more.</param>
    /// <exception cref="ChartException">There is no value, or every one is missing.</exception>
    public static LeoChart Distribution(IEnumerable<double?> values, string title, string measure, string unit, ChartOptions? options = null) =>
        Distribution(values, value => value, title, measure, unit, options: options);

    /// <inheritdoc cref="Distribution(IEnumerable{double?}, string, string, string, ChartOptions?)"/>
    /// <typeparam name="T">A type of number.</typeparam>
    public static LeoChart Distribution<T>(IEnumerable<T> values, string title, string measure, string unit, ChartOptions? options = null)
        where T : struct, INumber<T> => Distribution(values, value => (double?)double.CreateChecked(value), title, measure, unit, options: options);

    /// <summary>How a statistic varies over the resamples of a bootstrap.</summary>
    /// <param name="bootstrap">The bootstrap.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the statistic, such as <c>pounds a year</c>.</param>
    /// <param name="options">Source line, bins and more.</param>
    /// <exception cref="ChartException">The statistic had no value in any resample.</exception>
    public static LeoChart Distribution(BootstrapResult bootstrap, string title, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bootstrap);
        return Distribution(bootstrap.Resamples, value => value, title, $"{bootstrap.Estimate.Name} in resamples", unit, options: options);
    }
}
