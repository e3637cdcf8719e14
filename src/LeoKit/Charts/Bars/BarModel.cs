using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>A value to be drawn as a bar.</summary>
/// <param name="Category">What the bar stands for.</param>
/// <param name="Series">Its series; empty without series.</param>
/// <param name="Value">Its length; null if it is missing.</param>
readonly record struct BarValue(string Category, string Series, double? Value);

/// <summary>Bars from zero, one a category and series: lying, so that the names of categories are read without turning the head and fit a narrow page.</summary>
sealed record BarModel : ChartModel
{
    const int MostBars = 40;

    readonly Dictionary<(string Category, string Series), double?> _values;

    BarModel(string measured, ImmutableArray<string> categories, ImmutableArray<string> series, Dictionary<(string, string), double?> values) =>
        (Measured, Categories, Series, _values) = (measured, categories, series, values);

    public string Measured { get; }

    public ImmutableArray<string> Categories { get; }

    public ImmutableArray<string> Series { get; }

    public bool HasSeries => Series is not [""];

    public override string Subtitle => Measured;

    public override string Sentence => BarSentence.Of(this);

    public override ImmutableArray<string> Notes => Missing > 0 ? [Words.Missing(Missing, Missing == 1 ? "has no bar" : "have no bar").TrimStart()] : [];

    public int Missing => Bars.Count(bar => bar.Value is null);

    /// <summary>Every bar, category by category.</summary>
    public IEnumerable<BarValue> Bars => from category in Categories from series in Series select new BarValue(category, series, this[category, series]);

    public double? this[string category, string series] => _values.GetValueOrDefault((category, series));

    public override TableView Table
    {
        get
        {
            var columns = Series.Select(series => NumberText.Column([.. Categories.Select(category => this[category, series])])).ToImmutableArray();
            return new(HasSeries ? ["Category", .. Series] : ["Category", Measured], [.. Categories.Select((category, row) => (ImmutableArray<string>)[category, .. columns.Select(column => column[row])])])
            {
                Caption = HasSeries ? Measured : null,
                NumberColumns = [.. Enumerable.Range(1, Series.Length)],
                FirstColumnNamesRows = true,
            };
        }
    }

    public override GenericChart Figure => BarFigure.Of(this);

    public override Drawn Draw(double top) => BarDrawing.Of(this, top);

    public static BarModel Of(IEnumerable<BarValue> given, string measured, ChartOptions? options)
    {
        BarValue[] bars = [.. given.Select(bar => bar with { Value = Required.Finite(bar.Value, Place(bar)) })];
        if (bars.Length == 0)
            throw ChartFault.Empty("there is no category");
        if (bars.All(bar => bar.Value is null))
            throw ChartFault.AllMissing(measured);
        if (bars.GroupBy(bar => (bar.Category, bar.Series)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ChartFault.Twice(Place(twice.First()));
        var series = Required.Series(bars.Select(bar => bar.Series));
        ImmutableArray<string> categories = [.. bars.Select(bar => bar.Category).Distinct(StringComparer.Ordinal)];
        if (categories.Length * series.Count > MostBars)
            throw ChartFault.TooMany("bars", categories.Length * series.Count, MostBars);
        var values = bars.ToDictionary(bar => (bar.Category, bar.Series), bar => bar.Value);
        if (options?.IsSorted == true)
            categories = [.. categories.OrderByDescending(category => values.GetValueOrDefault((category, series[0])) ?? double.NegativeInfinity)];
        return new(measured, categories, [.. series], values);
    }

    static string Place(BarValue bar) => bar.Series.Length == 0 ? $"'{bar.Category}'" : $"'{bar.Category}' of '{bar.Series}'";
}
