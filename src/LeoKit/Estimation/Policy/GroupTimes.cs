using System.Collections.Immutable;
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>The effect of each cohort in each year, and its averages.</summary>
static class GroupTimes
{
    sealed record Cell(int Cohort, int Time, int Base, Linear Effect)
    {
        public int EventTime => Time - Cohort;

        public bool IsAfter => Time >= Cohort;

        public string Name => string.Create(CultureInfo.InvariantCulture, $"{Cohort} in {Time}");
    }

    public static EventStudyResult Of(EventStudy study, double level)
    {
        var panel = UnitPanel.Of(study);
        if (panel.ClusterCount < 2)
            throw EstimationFault.OneCluster(panel.ClusteredBy);
        ImmutableArray<int> cohorts = [.. panel.First.Where(first => first != UnitPanel.Never && first > panel.Times[0]).Distinct().Order()];
        ImmutableArray<Cell> raw = [.. cohorts.SelectMany(cohort => Cells(panel, cohort, study.Comparison))];
        ImmutableArray<Cell> cells = study.HasTrends ? [.. raw.GroupBy(cell => cell.Cohort).SelectMany(Detrended)] : raw;
        if (!cells.Any(cell => cell.IsAfter))
            throw EstimationFault.NoComparison(cohorts.IsEmpty ? "no unit is first treated after the first year." : "no treated unit can be compared with one that is not treated.");

        ImmutableArray<Linear> leads = [.. Events(cells.Where(cell => !cell.IsAfter)).Select(lead => lead.Effect)];
        var statistic = leads.IsEmpty || study.HasTrends ? (double?)null : Wald(leads, panel);
        var treated = cells.Where(cell => cell.IsAfter).Select(cell => cell.Cohort).ToHashSet();
        return new()
        {
            Title = $"Event study of {study.Outcome.Name} by cohort{(study.HasTrends ? ", each cohort's own trend taken out" : "")}",
            N = panel.Units - panel.First.Count(first => first <= panel.Times[0]),
            Counted = "units",
            Level = level,
            Estimates =
            [
                Linear.Average([.. cells.Where(cell => cell.IsAfter).Select(cell => cell.Effect)]).ToEstimate("average after the event", panel, level) with
                {
                    N = panel.First.Count(treated.Contains),
                },
                .. Events(cells).Select(each => each.Effect.ToEstimate(EventStudyResult.NameOf(each.EventTime), panel, level))
                    .Append(new(EventStudyResult.NameOf(-1), panel.First.Count(treated.Contains), 0, 0, 0, 0, panel.ClusterCount - 1))
                    .OrderBy(estimate => int.Parse(estimate.Name.AsSpan("event time ".Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
            ],
            Cohorts = [.. cells.Where(cell => cell.IsAfter).GroupBy(cell => cell.Cohort).Select(group =>
                Linear.Average([.. group.Select(cell => cell.Effect)]).ToEstimate(string.Create(CultureInfo.InvariantCulture, $"{group.Key}"), panel, level) with { N = panel.First.Count(first => first == group.Key) })],
            GroupTimes = [.. cells.Select(cell => cell.Effect.ToEstimate(cell.Name, panel, level))],
            PreTrendStatistic = statistic,
            PreTrendPValue = statistic is { } chi ? 1 - ChiSquared.CDF(leads.Length, chi) : null,
            Method = $"Each cohort is compared with units {(study.Comparison == ComparisonGroup.NeverTreated ? "never treated" : "not yet treated")}, from its last year before the event (-1, the reference). "
                + ErrorText.Of(StandardErrors.Clustered, panel.ClusteredBy, panel.ClusterCount).Replace(" (CR1, ", " (", StringComparison.Ordinal),
            Notes =
            [
                .. panel.Notes,
                .. cohorts.Where(cohort => !treated.Contains(cohort)).Select(cohort => string.Create(CultureInfo.InvariantCulture, $"The cohort {cohort} has no comparison{(study.HasTrends ? " or no year to draw its trend from" : "")} and is left out.")),
            ],
            Caveat = study.HasTrends
                ? "Effects only if each cohort's earlier trend against its comparison would have gone on in a straight line."
                : "Effects only if cohorts and comparison would have changed alike without the event: leads near 0 support that and do not prove it.",
        };
    }

    static IEnumerable<Cell> Cells(UnitPanel panel, int cohort, ComparisonGroup comparison)
    {
        var start = panel.Times.Where(time => time < cohort).Max();
        foreach (var time in panel.Times.Where(time => time != start))
        {
            var (now, then) = (panel.Times.BinarySearch(time), panel.Times.BinarySearch(start));
            double Change(int unit) => panel.Means[unit, now] - panel.Means[unit, then];
            int[] Known(Func<int, bool> isIn) => [.. Enumerable.Range(0, panel.Units).Where(unit => isIn(panel.First[unit]) && !double.IsNaN(Change(unit)))];
            var treated = Known(first => first == cohort);
            var others = Known(first => first == UnitPanel.Never || (comparison == ComparisonGroup.NotYetTreated && first != cohort && first > Math.Max(time, start)));
            if (treated.Length == 0 || others.Length == 0)
                continue;
            var (gain, usual) = (treated.Average(Change), others.Average(Change));
            var influence = new double[panel.Units];
            foreach (var unit in treated)
                influence[unit] = (Change(unit) - gain) / treated.Length;
            foreach (var unit in others)
                influence[unit] = -(Change(unit) - usual) / others.Length;
            yield return new(cohort, time, start, new(gain - usual, influence, treated.Length));
        }
    }

    /// <summary>Takes out the line through the base year that fits the cohort's leads best.</summary>
    static IEnumerable<Cell> Detrended(IEnumerable<Cell> cohort)
    {
        ImmutableArray<Cell> all = [.. cohort];
        ImmutableArray<Cell> leads = [.. all.Where(cell => !cell.IsAfter)];
        if (leads.IsEmpty)
            return [];
        double squares = leads.Sum(lead => Distance(lead) * Distance(lead));
        var slope = Linear.Sum(leads.Select(lead => (lead.Effect, Distance(lead) / squares)));
        return all.Select(cell => cell with { Effect = Linear.Sum([(cell.Effect, 1), (slope, -Distance(cell))]) with { N = cell.Effect.N } });

        static double Distance(Cell cell) => cell.Time - cell.Base;
    }

    static IEnumerable<(int EventTime, Linear Effect)> Events(IEnumerable<Cell> cells) =>
        cells.GroupBy(cell => cell.EventTime).OrderBy(group => group.Key).Select(group => (group.Key, Linear.Average([.. group.Select(cell => cell.Effect)])));

    static double? Wald(ImmutableArray<Linear> leads, UnitPanel panel)
    {
        var covariance = Matrix<double>.Build.Dense(leads.Length, leads.Length, (row, column) => Linear.Covariance(leads[row], leads[column], panel));
        var values = Vector<double>.Build.DenseOfEnumerable(leads.Select(lead => lead.Value));
        // With fewer clusters than leads there is no inverse.
        return covariance.Rank() == leads.Length ? values * covariance.Solve(values) : null;
    }
}
