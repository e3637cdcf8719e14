using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace LeoKit.Charting;

/// <summary>The parts of a bar chart: its figure, its sentence and its table, all from the same values.</summary>
sealed record BarChart(ImmutableArray<string> Categories, ImmutableArray<double> Values, string Measure)
{
    public GenericChart Figure => Chart
        .Column<double, string, string>(Values, Keys: Categories, MarkerColor: OkabeIto.Blue, ShowLegend: false, UseDefaults: false)
        // Years such as 2010/11 are names here; plotly.js would take them for dates.
        .WithXAxisStyle<string, string, string>(AxisType: StyleParam.AxisType.Category)
        .WithYAxisStyle<double, double, string>(TitleText: Measure);

    public string AlternativeText
    {
        get
        {
            var bars = string.Create(CultureInfo.InvariantCulture, $"Bar chart of {Measure} with {Values.Length} {(Values.Length == 1 ? "bar" : "bars")}.");
            var (high, low) = (Values.IndexOf(Values.Max()), Values.IndexOf(Values.Min()));
            return Values.Length == 1 ? $"{bars} {Categories[0]}: {NumberText.Of(Values[0])}."
                : Values[high].Equals(Values[low]) ? $"{bars} Every bar is {NumberText.Of(Values[0])}."
                : $"{bars} Highest: {Categories[high]}, {NumberText.Of(Values[high])}. Lowest: {Categories[low]}, {NumberText.Of(Values[low])}.";
        }
    }

    public TableView Data => new(
        ["Category", Measure],
        [.. Categories.Zip(Values, (category, value) => (ImmutableArray<string>)[category, NumberText.Of(value)])])
    {
        NumberColumns = [1],
    };
}
