using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>How many go from each origin to each destination.</summary>
/// <param name="From">The origin.</param>
/// <param name="To">The destination.</param>
/// <param name="Count">How many; above zero.</param>
readonly record struct FlowPath(string From, string To, double Count);

/// <summary>Flows from origins at the left to destinations at the right, as bands as wide as their counts.</summary>
sealed record PathFlowModel(string FromName, string ToName, string Unit, ImmutableArray<string> Origins, ImmutableArray<string> Destinations, ImmutableArray<FlowPath> Paths) : ChartModel
{
    const int MostPlaces = 12;

    static int SmallestCount => SdcRules.Default.MinimumCount;

    public double Total => Paths.Sum(path => path.Count);

    public override string Subtitle => $"{FromName} (left) to {ToName} (right), {Unit}";

    public override string Sentence
    {
        get
        {
            var largest = Paths.MaxBy(path => path.Count);
            var size = $"Flow of {NumberText.Of(Total)} {Unit} from {Words.Count(Origins.Length, "origin")} ({FromName}) to {Words.Count(Destinations.Length, "destination")} ({ToName}).";
            var destination = Destinations.MaxBy(Arriving)!;
            return $"{size} Largest: {largest.From} to {largest.To}, {NumberText.Of(largest.Count)} ({Words.Share(largest.Count, Total)}). Most arrive in {destination}, {NumberText.Of(Arriving(destination))} ({Words.Share(Arriving(destination), Total)}).";
        }
    }

    public override ImmutableArray<string> Notes => Paths.Any(path => path.Count < SmallestCount)
        ? [Text($"Counts from 1 to {SmallestCount - 1} are in it: of real people, it may not leave the secure room as it is.")]
        : [];

    public override TableView Table => new([FromName, .. Destinations, "Total"],
    [
        .. Origins.Select(origin => (ImmutableArray<string>)[origin, .. Destinations.Select(to => NumberText.Of(Between(origin, to))), NumberText.Of(Leaving(origin))]),
        ["Total", .. Destinations.Select(to => NumberText.Of(Arriving(to))), NumberText.Of(Total)],
    ])
    {
        Caption = $"{Unit} by {FromName} and {ToName}",
        NumberColumns = [.. Enumerable.Range(1, Destinations.Length + 1)],
        FirstColumnNamesRows = true,
    };

    public override GenericChart Figure => PathFlowFigure.Of(this);

    public double Leaving(string origin) => Paths.Where(path => path.From == origin).Sum(path => path.Count);

    public double Arriving(string destination) => Paths.Where(path => path.To == destination).Sum(path => path.Count);

    /// <summary>Origins share looks only where there are more of them than looks.</summary>
    public SeriesLook LookOf(string origin) => Origins.Length <= SeriesLook.All.Length ? SeriesLook.All[Origins.IndexOf(origin)] : SeriesLook.All[0];

    public override Drawn Draw(double top) => PathFlowDrawing.Of(this, top);

    public static PathFlowModel Of(IEnumerable<FlowPath> given, string fromName, string toName, string unit)
    {
        var rows = given.ToList();
        if (rows.FirstOrDefault(row => row.Count < 0 || !double.IsFinite(row.Count)) is { From: not null } wrong)
            throw double.IsFinite(wrong.Count) ? ChartFault.NegativeCount($"{wrong.From} to {wrong.To}", wrong.Count) : ChartFault.Infinite($"{wrong.From} to {wrong.To}");
        ImmutableArray<FlowPath> paths = [.. rows.GroupBy(row => (row.From, row.To)).Select(group => new FlowPath(group.Key.From, group.Key.To, group.Sum(row => row.Count))).Where(path => path.Count > 0)];
        if (paths.IsEmpty)
            throw ChartFault.Empty("nobody goes from anywhere to anywhere");
        ImmutableArray<string> origins = [.. paths.Select(path => path.From).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> destinations = [.. paths.Select(path => path.To).Distinct(StringComparer.Ordinal)];
        if (Math.Max(origins.Length, destinations.Length) is var most and > MostPlaces)
            throw ChartFault.TooMany("places on one side", most, MostPlaces);
        return new(Required.Text(fromName, "name of the origins"), Required.Text(toName, "name of the destinations"), Required.Text(unit, "unit"), origins, destinations, paths);
    }

    // No row of nobody stands for nobody: that is a count of zero, not a missing one.
    double Between(string origin, string destination) => Paths.Where(path => path.From == origin && path.To == destination).Sum(path => path.Count);
}
