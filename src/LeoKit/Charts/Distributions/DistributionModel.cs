using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>How values are spread: for each group, the share of its values in each bin, one above the other on the same axis, with the median.</summary>
sealed record DistributionModel : ChartModel
{
    static int SmallestCount => SdcRules.Default.MinimumCount;

    DistributionModel(string measured, Axis across, ImmutableArray<double> edges, ImmutableArray<Spread> groups) => (Measured, Across, Edges, Groups) = (measured, across, edges, groups);

    public string Measured { get; }

    /// <summary>The axis of the values.</summary>
    public Axis Across { get; }

    /// <summary>Where bins begin, and where the last one ends.</summary>
    public ImmutableArray<double> Edges { get; }

    public ImmutableArray<Spread> Groups { get; }

    public bool HasGroups => Groups is not [{ Name: "" }];

    public int BinCount => Edges.Length - 1;

    /// <summary>The largest share that a bin of any group has.</summary>
    public double Highest => Groups.Max(group => Enumerable.Range(0, BinCount).Max(group.Share));

    public override string Subtitle => $"{Measured}: share of values in each bin";

    public override string Sentence => DistributionSentence.Of(this);

    public override ImmutableArray<string> Notes
    {
        get
        {
            var missing = Groups.Sum(group => group.Missing);
            return
            [
                "The dashed line is the median.",
                .. missing > 0 ? (string[])[Words.Missing(missing, missing == 1 ? "is not drawn" : "are not drawn").TrimStart()] : [],
                .. Groups.Any(group => group.Counts.Any(count => count > 0 && count < SmallestCount))
                    ? (string[])[Text($"Bins of 1 to {SmallestCount - 1} values are in it: of real people, it may not leave the secure room as it is.")] : [],
            ];
        }
    }

    public override TableView Table
    {
        get
        {
            var decimals = NiceTicks.Decimals(Edges);
            return new(["From", "To under", .. HasGroups ? Groups.Select(group => group.Name) : ["Values"]],
            [
                .. Enumerable.Range(0, BinCount).Select(bin => (ImmutableArray<string>)
                    [NumberText.Fixed(Edges[bin], decimals), NumberText.Fixed(Edges[bin + 1], decimals), .. Groups.Select(group => NumberText.Of(group.Counts[bin]))]),
            ])
            {
                Caption = $"{Measured}: values in each bin",
                NumberColumns = [.. Enumerable.Range(0, Groups.Length + 2)],
            };
        }
    }

    public override GenericChart Figure => DistributionFigure.Of(this);

    public override Drawn Draw(double top) => DistributionDrawing.Of(this, top);

    public static DistributionModel Of(IEnumerable<(double? Value, string Group)> given, string measured, ChartOptions? options)
    {
        var rows = given.Select(row => (Value: Required.Finite(row.Value, measured), row.Group)).ToList();
        if (rows.Count == 0)
            throw ChartFault.Empty("there is no value");
        double[] known = [.. rows.Select(row => row.Value).OfType<double>().Order()];
        if (known.Length == 0)
            throw ChartFault.AllMissing(measured);
        var edges = Bins.Of(known, options?.Bins);
        var names = Required.Series(rows.Select(row => row.Group));
        var groups = names.Select(name => Spread.Of(name, rows.Where(row => row.Group == name).Select(row => row.Value), edges));
        var across = Axis.OfValues(measured, [edges[0], edges[^1]]) with { Low = edges[0], High = edges[^1] };
        return new(measured, across with { Ticks = [.. across.Ticks.Where(tick => tick.Value >= edges[0] && tick.Value <= edges[^1])] }, edges, [.. groups]);
    }
}
