using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>A point of a line as it was given.</summary>
/// <param name="X">A number, a day, a year or a name.</param>
/// <param name="Series">Its line; empty without series.</param>
/// <param name="Y">Its height; null if it is missing.</param>
readonly record struct LineValue(object? X, string Series, double? Y);

/// <summary>Lines over years, ages or other steps. Where a value is missing, the line is broken.</summary>
sealed record LineModel : ChartModel
{
    const int MostPoints = 2000;

    // Above this share of the largest value, starting at zero would press all lines together.
    const double FarAboveZero = 0.5;

    LineModel(string measured, LinePositions positions, ImmutableArray<LineSeries> series, Axis up, ChartOptions options) =>
        (Measured, Positions, Series, Up, Options) = (measured, positions, series, up, options);

    public string Measured { get; }

    public LinePositions Positions { get; }

    public ImmutableArray<LineSeries> Series { get; }

    public Axis Up { get; }

    public ChartOptions Options { get; }

    public Axis Across => Positions.Axis;

    public bool HasSeries => Series is not [{ Name: "" }];

    public int Missing => Series.Sum(line => line.Values.Count(value => value is null));

    public override string Subtitle => Measured;

    public override string Sentence => LineSentence.Of(this);

    public override ImmutableArray<string> Notes =>
    [
        .. Missing > 0 ? (string[])[Words.Missing(Missing, Missing == 1 ? "leaves a gap" : "leave gaps").TrimStart()] : [],
        .. Up.Low > 0 ? (string[])[$"The scale starts at {Up.Ticks[0].Text}, not at zero."] : [],
    ];

    public override TableView Table
    {
        get
        {
            var columns = Series.Select(line => NumberText.Column([.. line.Values])).ToImmutableArray();
            return new([Positions.Name, .. HasSeries ? Series.Select(line => line.Name) : [Measured]], [.. Positions.Texts.Select((text, at) => (ImmutableArray<string>)[text, .. columns.Select(column => column[at])])])
            {
                Caption = HasSeries ? Measured : null,
                NumberColumns = [.. Enumerable.Range(1, Series.Length)],
                FirstColumnNamesRows = true,
            };
        }
    }

    public override GenericChart Figure => LineFigure.Of(this);

    public override Drawn Draw(double top) => LineDrawing.Of(this, top);

    public static LineModel Of(IEnumerable<LineValue> given, string xName, string measured, ChartOptions? options)
    {
        LineValue[] points = [.. given.Select(point => point with { Y = Required.Finite(point.Y, Place(point)) })];
        if (points.Length == 0)
            throw ChartFault.Empty("there is no point");
        if (points.All(point => point.Y is null))
            throw ChartFault.AllMissing(measured);
        var names = Required.Series(points.Select(point => point.Series));
        var positions = LinePositions.Of(Required.Text(xName, "name of the axis along the foot"), points.Select(point => point.X));
        if (positions.Values.Length > MostPoints)
            throw ChartFault.TooMany("points of a line", positions.Values.Length, MostPoints);
        if (points.GroupBy(point => (Label.Of(point.X), point.Series)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ChartFault.Twice(Place(twice.First()));
        var values = points.ToDictionary(point => (Label.Of(point.X), point.Series), point => point.Y);
        var chosen = options ?? ChartOptions.Default;
        return new(measured, positions, [.. names.Select(name => new LineSeries(name, [.. positions.Texts.Select(text => values.GetValueOrDefault((text, name)))]))],
            UpAxis(measured, points.Select(point => point.Y).OfType<double>(), chosen), chosen);
    }

    static Axis UpAxis(string measured, IEnumerable<double> values, ChartOptions options)
    {
        double[] all = [.. values, .. options.Reference is { } reference ? (double[])[reference] : []];
        var isFar = all.Min() > all.Max() * FarAboveZero;
        return Axis.OfValues(measured, all.Min() >= 0 && (options.FromZero ?? !isFar) ? all.Append(0) : all);
    }

    static string Place(LineValue point) => point.Series.Length == 0 ? $"'{Label.Of(point.X)}'" : $"'{Label.Of(point.X)}' of '{point.Series}'";
}

/// <summary>One line.</summary>
/// <param name="Name">Its name; empty if it is the only one.</param>
/// <param name="Values">Its height at each position; null where it is missing.</param>
sealed record LineSeries(string Name, ImmutableArray<double?> Values);
