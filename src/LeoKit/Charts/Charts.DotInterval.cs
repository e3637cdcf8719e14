using System.Globalization;
using LeoKit.Charting;
using LeoKit.Estimation;
using Microsoft.Data.Analysis;

namespace LeoKit;

public static partial class Charts
{
    const string GivenIntervals = "intervals as given";

    /// <summary>A dot with its interval for each row of a data frame.</summary>
    /// <param name="data">The frame: one row for each estimate.</param>
    /// <param name="name">The column that names the estimates.</param>
    /// <param name="value">The column of the estimates.</param>
    /// <param name="low">The column of the lower ends.</param>
    /// <param name="high">The column of the upper ends.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the estimates, such as <c>pounds a year</c>.</param>
    /// <param name="measure">What the estimates are; the name of the column if left out.</param>
    /// <param name="options">Source line, order, reference and more.</param>
    /// <exception cref="ChartException">A column is not there or holds no numbers, every value is missing, a name occurs twice, or an interval does not enclose its estimate.</exception>
    public static LeoChart DotInterval(DataFrame data, string name, string value, string low, string high, string title, string unit, string? measure = null, ChartOptions? options = null)
    {
        var (names, values) = (ChartColumns.LabelsOf(data, name), ChartColumns.NumbersOf(data, value));
        var (lows, highs) = (ChartColumns.NumbersOf(data, low), ChartColumns.NumbersOf(data, high));
        var intervals = values.Select((middle, row) => new IntervalValue(Label.Of(names[row]), middle, lows[row], highs[row]));
        return new(IntervalModel.Of(intervals, Required.Measured(measure ?? value, unit), GivenIntervals, options), title, options);
    }

    /// <summary>A dot with its interval for each record.</summary>
    /// <typeparam name="T">A record, an anonymous type or a tuple.</typeparam>
    /// <param name="rows">The records.</param>
    /// <param name="name">What is estimated.</param>
    /// <param name="value">The estimate; null if there is none.</param>
    /// <param name="low">The lower end; null if the interval is not known.</param>
    /// <param name="high">The upper end; null if the interval is not known.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the estimates are, such as <c>Gap in pay</c>.</param>
    /// <param name="unit">The unit of the estimates, such as <c>pounds a year</c>.</param>
    /// <param name="options">Source line, order, reference and more.</param>
    /// <exception cref="ChartException">There is no record, every value is missing, a name occurs twice, or an interval does not enclose its estimate.</exception>
    public static LeoChart DotInterval<T>(IEnumerable<T> rows, Func<T, object?> name, Func<T, double?> value, Func<T, double?> low, Func<T, double?> high, string title, string measure, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        var intervals = rows.Select(row => new IntervalValue(Label.Of(name(row)), value(row), low(row), high(row)));
        return new(IntervalModel.Of(intervals, Required.Measured(measure, unit), GivenIntervals, options), title, options);
    }

    /// <summary>A dot with its interval for each estimate, such as the same effect from several models: <c>naive with { Name = "naive" }</c>.</summary>
    /// <param name="estimates">The estimates.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the estimates are, such as <c>Gap in pay</c>.</param>
    /// <param name="unit">The unit of the estimates, such as <c>pounds a year</c>.</param>
    /// <param name="options">Source line, order, reference and more.</param>
    /// <exception cref="ChartException">There is no estimate, or a name occurs twice.</exception>
    public static LeoChart DotInterval(IEnumerable<Estimate> estimates, string title, string measure, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        return new(IntervalModel.Of(estimates.Select(ValueOf), Required.Measured(measure, unit), GivenIntervals, options), title, options);
    }

    /// <summary>A dot with its interval for each estimate of a result. Those of an event study stand side by side, along the years since the event.</summary>
    /// <param name="result">The result of an estimator.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the estimates, such as <c>pounds a year</c>.</param>
    /// <param name="measure">What the estimates are; the method and the outcome if left out.</param>
    /// <param name="names">The estimates to draw; if left out, all but the constant, and of a difference the difference only: the means behind it are on another scale.</param>
    /// <param name="options">Source line, order, reference and more.</param>
    /// <exception cref="ChartException">There is no estimate to draw.</exception>
    /// <exception cref="KeyNotFoundException">The result has no estimate of a name.</exception>
    public static LeoChart DotInterval(EstimationResult result, string title, string unit, string? measure = null, IEnumerable<string>? names = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var measured = Required.Measured(measure ?? result.Title, unit);
        var interval = Level(result.Level);
        if (result is EventStudyResult study && names is null)
            return new(EventStudyModel.Of(study, measured, interval, options), title, options);
        var chosen = names is null ? Main(result) : names.Select(name => result[name]);
        return new(IntervalModel.Of(chosen.Select(ValueOf), measured, interval, options), title, options);
    }

    /// <summary>The mean of each group with its 95 % interval by Student's t.</summary>
    /// <param name="summary">The summary, without weights.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="unit">The unit of the outcome, such as <c>pounds a year</c>.</param>
    /// <param name="options">Source line, order, reference and more.</param>
    /// <exception cref="ChartException">The summary is weighted, so that its standard deviations do not give intervals.</exception>
    public static LeoChart DotInterval(GroupSummaryResult summary, string title, string unit, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Weights is not null)
            throw ChartFault.Unsuitable($"the summary of '{summary.Outcome}' is weighted, so that its standard deviations do not give intervals of its means.", "Draw its means with Bar, or estimate them with Ols and robust errors.");
        return new(IntervalModel.Of(summary.Rows.Select(MeanOf), Required.Measured($"Mean {summary.Outcome}", unit), Level(0.95), options), title, options);
    }

    static IEnumerable<Estimate> Main(EstimationResult result) => result switch
    {
        DifferenceResult or DifferenceInDifferencesResult => [result.Estimates[0]],
        _ => result.Estimates.Where(estimate => estimate.Name != OlsFit.Constant),
    };

    static string Level(double level) => (level * 100).ToString("0.##", CultureInfo.InvariantCulture) + " % intervals";

    static IntervalValue ValueOf(Estimate estimate) => new(estimate.Name, estimate.Value, estimate.Low, estimate.High);

    static IntervalValue MeanOf(GroupRow row)
    {
        var name = row.Keys.IsEmpty ? "All" : string.Join(", ", row.Keys);
        if (row is not { Mean: { } mean, StandardDeviation: { } deviation })
            return new(name, row.Mean, null, null);
        var reach = Interval.Critical(0.95, row.N - 1) * deviation / Math.Sqrt(row.N);
        return new(name, mean, mean - reach, mean + reach);
    }
}
