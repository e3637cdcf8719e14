using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Charting;

/// <summary>The effects of an event study along the years since the event.</summary>
static class EventStudyModel
{
    const string Title = "Years since the event";

    public static IntervalModel Of(EventStudyResult study, string measured, string interval, ChartOptions? options)
    {
        var events = study.Events.Select(estimate => (Time: TimeOf(estimate.Name), Estimate: estimate)).OrderBy(one => one.Time).ToList();
        ImmutableArray<double> places = [.. events.Select(one => (double)one.Time)];
        // The reference has no error: its interval is its dot.
        var values = events.Select(one => new IntervalValue(one.Time.ToString("+0;-0;0", CultureInfo.InvariantCulture), one.Estimate.Value, one.Estimate.Low, one.Estimate.High));
        return IntervalModel.Of(values, measured, interval, (options ?? ChartOptions.Default) with { IsSorted = false }) with { Along = (Axis.OfPositions(Title, places, most: 12), places) };
    }

    static int TimeOf(string name) => int.Parse(name.Split(' ')[^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
