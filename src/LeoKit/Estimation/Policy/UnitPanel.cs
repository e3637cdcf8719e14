using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>One row a unit, one column a year: the mean outcome, NaN where there is no row.</summary>
sealed record UnitPanel(
    ImmutableArray<int> Times, double[,] Means, ImmutableArray<int> First, ImmutableArray<int> Clusters, int ClusterCount, string ClusteredBy, CompleteRows Rows, ImmutableArray<string> Notes)
{
    /// <summary>The first year of a unit that is not treated within the data.</summary>
    public const int Never = int.MaxValue;

    public int Units => First.Length;

    public static UnitPanel Of(EventStudy study)
    {
        var unitColumn = study.UnitColumn ?? throw EstimationFault.NotStarted("Unit(name, values)");
        var timeColumn = study.TimeColumn ?? throw EstimationFault.NotStarted("Time(name, values)");
        var firstColumn = study.FirstColumn ?? throw EstimationFault.NotStarted("FirstTreated(name, values)");
        if (firstColumn.Count != study.Outcome.Count)
            throw EstimationFault.OtherLength(firstColumn.Name, firstColumn.Count, study.Outcome.Name, study.Outcome.Count);
        var clusterColumn = study.ClusterColumn ?? unitColumn;
        var complete = CompleteRows.Of([study.Outcome, unitColumn, timeColumn, clusterColumn]);
        var times = Array.ConvertAll(timeColumn.Take(complete.Rows), time => (int)time);
        ImmutableArray<int> years = [.. times.Distinct().Order()];
        var units = unitColumn.Take(complete.Rows);
        var clusters = clusterColumn.Take(complete.Rows);
        var (first, cluster) = (new int?[units.Levels.Length], new int[units.Levels.Length]);
        var (sums, counts) = (new double[units.Levels.Length, years.Length], new int[units.Levels.Length, years.Length]);
        for (var at = 0; at < complete.Rows.Length; at++)
        {
            var (row, unit, year) = (complete.Rows[at], units.Codes[at], years.BinarySearch(times[at]));
            // A unit first treated after the last year is untreated as far as the data go.
            var treated = firstColumn.IsMissing(row) || firstColumn.Values[row] > years[^1] ? Never : (int)firstColumn.Values[row];
            if ((first[unit] ??= treated) != treated)
                throw EstimationFault.ChangedTreatment(units.Levels[unit]);
            cluster[unit] = clusters.Codes[at];
            sums[unit, year] += study.Outcome.Values[row];
            counts[unit, year]++;
        }
        for (var unit = 0; unit < first.Length; unit++)
            for (var year = 0; year < years.Length; year++)
                sums[unit, year] /= counts[unit, year];
        var always = first.Count(year => year <= years[0]);
        return new(years, sums, [.. first.Select(year => year!.Value)], [.. cluster], clusters.Levels.Length, clusterColumn.Name, complete,
            [.. ((string?[])[complete.Note, always == 0 ? null
                : $"{(always == 1 ? "1 unit is" : $"{EstimateText.Count(always)} units are")} treated from the first year on, so there is no year before to compare with: left out."]).OfType<string>()]);
    }
}
