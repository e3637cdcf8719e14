using LeoKit.Schema;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>The people from whose rows the profile <c>structure</c> takes the values that each column can have.</summary>
static class Reference
{
    /// <summary>The first people of the same seed, as the profile <c>teaching</c> makes them: always as many, so that a short run is the beginning of a longer one.</summary>
    public const int People = 20_000;

    /// <summary>For each column that is drawn, by view and name, the cell that draws it and the column that it is drawn with.</summary>
    public static Dictionary<(string View, string Column), (DrawnCell Cell, string With)> Pools(
        SyntheticOptions options, IReadOnlyList<View> views, GenerationSettings settings, CancellationToken cancellation)
    {
        var samples = views.Select(view => new ViewSample(view)).ToList();
        var plans = views.Select(ViewPlan.OfLives).ToList();
        new ParallelRun(options with { Profile = Profile.Teaching, People = People }, plans, samples, settings with { Progress = null }, cancellation).Make(0, People);
        return samples.AsParallel().WithDegreeOfParallelism(Math.Min(settings.Threads ?? Environment.ProcessorCount, 64)).SelectMany(PoolsOf).ToDictionary();
    }

    static IEnumerable<KeyValuePair<(string, string), (DrawnCell, string)>> PoolsOf(ViewSample sample)
    {
        foreach (var group in KeptColumns.DrawnIn(sample.View).GroupBy(column => column.Value, column => column.Key))
        {
            var regimes = Regimes.Of(sample, [.. group]);
            foreach (var column in group)
            {
                var at = sample.View.Columns.IndexOf(column);
                var pools = regimes.Rows.Select(rows => rows.Length > 0 ? Pool.Of(sample, at, rows) : null).ToArray();
                yield return new((sample.View.Name, column.Column.Name), (new PooledCell(regimes.Of, pools), group.Key));
            }
        }
    }
}
