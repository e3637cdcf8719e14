using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Curriculum.Site.Cohorts;

/// <summary>Ages, or years, in words.</summary>
static class Ages
{
    public static string Of(int age) => age.ToString(CultureInfo.InvariantCulture);

    /// <summary>Those that follow one another, as first and last.</summary>
    public static ImmutableArray<(int First, int Last)> Runs(ImmutableArray<int> numbers) =>
        [.. numbers.Select((number, place) => (Number: number, Start: number - place)).GroupBy(pair => pair.Start).Select(run => (run.First().Number, run.Last().Number))];

    /// <summary>Such as <c>5 to 9, 12 to 18</c>.</summary>
    public static string Words(ImmutableArray<int> ages) => string.Join(", ", Runs(ages).Select(run => run.First == run.Last ? Of(run.First) : $"{Of(run.First)} to {Of(run.Last)}"));
}
