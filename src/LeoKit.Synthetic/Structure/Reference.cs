using LeoKit.Schema;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>The people from whom the profile <c>structure</c> takes the values that each column can have, and the rows that a person can have.</summary>
sealed class Reference
{
    /// <summary>The first people of the same seed, as the profile <c>teaching</c> makes them: always as many, so that a short run is the beginning of a longer one.</summary>
    public const int People = 20_000;

    /// <summary>For each column that is drawn, by view and name, the cell that draws it and the column that it is drawn with.</summary>
    public required IReadOnlyDictionary<(string View, string Column), (DrawnCell Cell, string With)> Pools { get; init; }

    /// <summary>The rows that are lent, by the name of the group of tables.</summary>
    public required IReadOnlyDictionary<string, LentGroup> Lent { get; init; }

    /// <summary>Who lends to whom.</summary>
    public required Lenders Lenders { get; init; }

    public static Reference Of(SyntheticOptions options, IReadOnlyList<View> views, GenerationSettings settings, CancellationToken cancellation)
    {
        var reference = options with { Profile = Profile.Teaching, People = People };
        var taken = views.Select(view => new ReferenceView(view, reference)).ToList();
        var plans = views.Select(ViewPlan.OfLives).ToList();
        new ParallelRun(() => new LifeRows(reference, plans, keepsOwners: true), taken, People, settings with { Progress = null }, cancellation).Make(0, People);
        return new()
        {
            Pools = taken.AsParallel().WithDegreeOfParallelism(Math.Min(settings.Threads ?? Environment.ProcessorCount, 64)).SelectMany(view => PoolsOf(view.Sample)).ToDictionary(),
            Lent = taken.Where(view => view.Lent is not null).GroupBy(view => LentTogether.GroupOf(view.View.Table)!)
                .ToDictionary(group => group.Key, group => LentGroup.Of([.. group.Select(view => view.Lent!)], People)),
            Lenders = new(reference),
        };
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
