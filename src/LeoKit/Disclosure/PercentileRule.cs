using System.Globalization;

namespace LeoKit;

/// <summary>Whether enough people stand behind a percentile, a smallest or a largest value.</summary>
static class PercentileRule
{
    public static IEnumerable<SdcFinding> Of(string group, IReadOnlyList<double> values, double probability, SdcRules rules)
    {
        if (probability is 0 or 1)
            yield return OfExtreme(group, values, probability, rules);
        else if (SmallerSide(values.Count, probability) is var side && side < rules.MinimumCount)
            yield return new(group, Name(probability), SdcStatus.Fail, SdcReason.Percentile, Text($"of {values.Count} people only {side} lie on one side, fewer than {rules.MinimumCount}"));
    }

    static SdcFinding OfExtreme(string group, IReadOnlyList<double> values, double probability, SdcRules rules)
    {
        var extreme = probability == 0 ? values.Min() : values.Max();
        var holders = values.Count(value => value.Equals(extreme));
        return holders < rules.MinimumCount
            ? new(group, Name(probability), SdcStatus.Fail, SdcReason.Percentile, Text($"the value of {holders} of {values.Count} people, fewer than {rules.MinimumCount}"))
            : new(group, Name(probability), SdcStatus.Review, SdcReason.Percentile, Text($"the value of {holders} of {values.Count} people: safe only if it is no surprise, such as a full mark"));
    }

    // Binary shares such as 0.9 are slightly off; a person must not be lost to that.
    static int SmallerSide(int people, double probability) => (int)Math.Floor((people * Math.Min(probability, 1 - probability)) + 1e-9);

    static string Name(double probability) => probability switch
    {
        0 => "Smallest value",
        0.5 => "Median",
        1 => "Largest value",
        _ => Text($"Percentile {probability * 100:0.##}"),
    };

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
