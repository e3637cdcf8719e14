using System.Globalization;
using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace LeoKit.Charting;

/// <summary>The cohort table as a grid: a filled square where a record is held, an open diamond where one is expected.</summary>
static class CoverageChart
{
    const int Size = 11;

    public static GenericChart Figure(CohortTable table) => Chart
        .Combine(
        [
            Marks(table, CellStatus.Held, "held", StyleParam.MarkerSymbol.Square, OkabeIto.Blue),
            Marks(table, CellStatus.Expected, "expected, not yet held", StyleParam.MarkerSymbol.NewModified(StyleParam.MarkerSymbol.Diamond, StyleParam.SymbolStyle.Open), OkabeIto.Vermilion),
        ])
        .WithXAxisStyle<string, string, string>(TitleText: "School year (Year 0 is Reception)", AxisType: StyleParam.AxisType.Category,
            CategoryOrder: StyleParam.CategoryOrder.Array, CategoryArray: new(SchoolYear.All.Select(year => $"{year}"), true))
        .WithYAxisStyle<string, string, string>(TitleText: "Birth cohort", AxisType: StyleParam.AxisType.Category,
            CategoryOrder: StyleParam.CategoryOrder.Array, CategoryArray: new(table.Rows.Reverse().Select(row => $"{row.Cohort}"), true));

    public static string AlternativeText(CohortTable table)
    {
        var counts = table.Cells.CountBy(cell => cell.Status).ToDictionary();
        var first = table.Rows.First(row => row.Cells.All(cell => cell.Status != CellStatus.NotHeld)).Cohort;
        return string.Create(CultureInfo.InvariantCulture,
            $"Grid of {table.Rows.Length} birth cohorts by {table.Rows[0].Cells.Length} school years. {counts[CellStatus.Held]} cells are held, {counts[CellStatus.Expected]} are expected and not yet held, {counts[CellStatus.NotHeld]} are blank. {first} is the first cohort with every school year.");
    }

    static GenericChart Marks(CohortTable table, CellStatus status, string name, StyleParam.MarkerSymbol symbol, Color colour)
    {
        var cells = table.Cells.Where(cell => cell.Status == status).ToList();
        var marker = new Plotly.NET.TraceObjects.Marker();
        marker.SetProperty("size", Size);
        return Chart.Scatter<string, string, string>(cells.Select(cell => $"{cell.SchoolYear}"), cells.Select(cell => $"{cell.Cohort}"), StyleParam.Mode.Markers,
            Name: name, ShowLegend: true, UseDefaults: false, MarkerSymbol: symbol, MarkerColor: colour, Marker: marker);
    }
}
