using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>An estimate to be drawn as a dot with its interval.</summary>
/// <param name="Name">What is estimated.</param>
/// <param name="Value">The estimate; null if there is none.</param>
/// <param name="Low">The lower end; null if the interval is not known.</param>
/// <param name="High">The upper end; null if the interval is not known.</param>
readonly record struct IntervalValue(string Name, double? Value, double? Low, double? High)
{
    public bool HasInterval => Value is not null && Low is not null && High is not null && High > Low;
}

/// <summary>Dots with intervals: one below the other by name, or side by side along a number, such as years since an event.</summary>
sealed record IntervalModel : ChartModel
{
    const int MostIntervals = 40;

    IntervalModel(string measured, string interval, ImmutableArray<IntervalValue> values, Axis scale, ChartOptions options) =>
        (Measured, Interval, Values, Scale, Options) = (measured, interval, values, scale, options);

    public string Measured { get; }

    /// <summary>What the intervals are, such as <c>95 % intervals</c>.</summary>
    public string Interval { get; }

    public ImmutableArray<IntervalValue> Values { get; }

    /// <summary>The axis of the estimates.</summary>
    public Axis Scale { get; }

    public ChartOptions Options { get; }

    /// <summary>Where the dots stand side by side: the axis and the place of each on it. Null where they stand below each other.</summary>
    public (Axis Axis, ImmutableArray<double> Places)? Along { get; init; }

    /// <summary>What the reference is and where it lies.</summary>
    public string ReferenceText => $"{Options.ReferenceName} {NumberText.Of(Options.Reference)}";

    /// <summary>Zero, if the scale reaches it: no difference.</summary>
    public bool ShowsZero => Scale.Low <= 0 && Scale.High >= 0;

    public override string Subtitle => Along is null ? "" : Measured;

    public override string Sentence => IntervalSentence.Of(this);

    public override ImmutableArray<string> Notes =>
    [
        Values.Any(value => value.HasInterval) ? $"Lines are {Interval}." : "No interval is known.",
        .. Values.Count(value => value.Value is null) is var missing and > 0 ? (string[])[Words.Missing(missing, missing == 1 ? "has no dot" : "have no dot").TrimStart()] : [],
    ];

    public override TableView Table
    {
        get
        {
            var columns = NumberText.Column([.. Values.SelectMany(value => (double?[])[value.Value, value.Low, value.High])]);
            return new([Along?.Axis.Title ?? "Estimate of", Measured, "Low", "High"], [.. Values.Select((value, at) => (ImmutableArray<string>)[value.Name, .. columns[(3 * at)..(3 * at + 3)]])])
            {
                NumberColumns = [1, 2, 3],
                FirstColumnNamesRows = true,
            };
        }
    }

    public override GenericChart Figure => Along is null ? IntervalFigure.Of(this) : UprightFigure.Of(this);

    public override Drawn Draw(double top) => Along is null ? IntervalDrawing.Of(this, top) : UprightDrawing.Of(this, top);

    /// <summary>An estimate with its interval, as a reader takes it in.</summary>
    public static string Text(IntervalValue value) => value switch
    {
        { Value: null } => "no estimate",
        { HasInterval: true } => $"{NumberText.Of(value.Value)} ({NumberText.Of(value.Low)} to {NumberText.Of(value.High)})",
        _ => NumberText.Of(value.Value),
    };

    public static IntervalModel Of(IEnumerable<IntervalValue> given, string measured, string interval, ChartOptions? options)
    {
        ImmutableArray<IntervalValue> values = [.. given.Select(Checked)];
        if (values.IsEmpty)
            throw ChartFault.Empty("there is no estimate");
        if (values.All(value => value.Value is null))
            throw ChartFault.AllMissing(measured);
        if (values.Length > MostIntervals)
            throw ChartFault.TooMany("intervals", values.Length, MostIntervals);
        if (values.GroupBy(value => value.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ChartFault.Twice($"'{twice.Key}'");
        var chosen = options ?? ChartOptions.Default;
        if (chosen.IsSorted)
            values = [.. values.OrderByDescending(value => value.Value ?? double.NegativeInfinity)];
        var ends = values.SelectMany(value => (double?[])[value.Value, value.Low, value.High]).Append(chosen.Reference).OfType<double>();
        return new(measured, interval, values, Axis.OfValues(measured, ends, most: 5), chosen);
    }

    static IntervalValue Checked(IntervalValue given)
    {
        var place = $"'{given.Name}'";
        // Where a standard error cannot be known, the ends of the interval are not numbers, and so are missing.
        var value = given with { Value = Required.Finite(given.Value, place), Low = Required.Finite(given.Low, place), High = Required.Finite(given.High, place) };
        return value is { Value: { } middle, Low: { } low, High: { } high } && !(low <= middle && middle <= high) ? throw ChartFault.Reversed(place) : value;
    }
}
