using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>Plain two-way fixed effects: one constant a unit, one a year, and one coefficient for each event time.</summary>
static class TwoWay
{
    const string Event = "event time";

    public static EventStudyResult Of(EventStudy study, double level)
    {
        // Checks the columns and finds the units; the regression below uses the rows themselves.
        var panel = UnitPanel.Of(study);
        var (first, time) = (study.FirstColumn!, study.TimeColumn!);
        bool IsTreated(int row) => !first.IsMissing(row) && first.Values[row] <= panel.Times[^1];
        int? EventTime(int row) => time.IsMissing(row) || first.Values[row] <= panel.Times[0] ? null : IsTreated(row) ? (int)(time.Values[row] - first.Values[row]) : -1;
        var events = Enumerable.Range(0, study.Outcome.Count).Select(EventTime).ToArray();

        OlsResult Fit(Func<Ols, Ols> treatment)
        {
            var model = treatment(Ols.Of(study.Outcome)) with { AbsorbedColumn = study.UnitColumn, TrendColumn = study.HasTrends ? time : null };
            return model.Factor(time.Name, time.Values.Select(year => double.IsNaN(year) ? null : (int?)year)).WithClusters(study.ClusterColumn ?? study.UnitColumn!).Fit(level);
        }
        var dynamic = Fit(model => model.Factor(Event, events, baseLevel: -1));
        var always = Fit(model => model.On("treated", events.Select((since, row) => since is null ? (double?)null : IsTreated(row) && since >= 0 ? 1 : 0)));
        // An event time that the constants say already has no coefficient.
        ImmutableArray<(int EventTime, Estimate Estimate)> found =
        [
            .. from since in events.OfType<int>().Distinct().Order()
               from estimate in dynamic.Estimates
               where estimate.Name == $"{Event} {LabelColumn.Text(since)}"
               select (since, estimate with { Name = EventStudyResult.NameOf(since) }),
        ];
        string[] leads = [.. found.Where(each => each.EventTime < -1).Select(each => $"{Event} {LabelColumn.Text(each.EventTime)}")];
        return new()
        {
            Title = $"Event study of {study.Outcome.Name} by two-way fixed effects{(study.HasTrends ? ", each unit's own trend taken out" : "")}",
            N = dynamic.N,
            Level = level,
            Estimates =
            [
                always["treated"] with { Name = "average after the event" },
                .. found.Add((-1, new(EventStudyResult.NameOf(-1), dynamic.N, 0, 0, 0, 0, double.PositiveInfinity)))
                    .OrderBy(each => each.EventTime).Select(each => each.Estimate),
            ],
            PreTrendPValue = leads.Length == 0 ? null : dynamic.JointPValue(leads),
            Method = dynamic.Method,
            Notes = dynamic.Notes,
            Caveat = "Misleads where effects differ between cohorts or grow with time: units treated early then serve as comparison. Compare with Fit().",
        };
    }
}
