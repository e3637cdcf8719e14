using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>A study cohort that is defined step by step: each step is named and counted, so that the flow table, the flow chart and the methods sentence come from what was done.</summary>
/// <example><code>
/// var cohort = StudyCohort.Of("school census of spring 2011", town.SchoolCensus(2011).Rows&lt;Pupil&gt;(), "pupils", pupil => pupil.PupilMatchingRefAnonymous)
///     .Keep("in Year 11", pupil => pupil.NCyearActual == "11")
///     .OnePer("one record a pupil", pupil => pupil.PupilMatchingRefAnonymous);
/// </code></example>
[TypeFormatterSource]
public abstract class StudyCohort : IShownAs
{
    // The threshold below which the Office for National Statistics does not release a count: SdcRules has it as its default.
    static int SmallestCount => SdcRules.Default.MinimumCount;

    private protected StudyCohort(string unit, ImmutableArray<CohortStep> steps) => (Unit, Steps) = (unit, steps);

    /// <summary>What is counted, such as <c>pupils</c>.</summary>
    public string Unit { get; }

    /// <summary>The start and every step, with the counts after each. <c>ToDataFrame()</c> makes the flow table of them.</summary>
    public ImmutableArray<CohortStep> Steps { get; }

    /// <summary>True if a count of the flow, or the number of rows between two of them, is from 1 to 9: then it may not leave the secure room as it is.</summary>
    public bool HasSmallCounts => Steps.Any(step => IsSmall(step.Rows) || IsSmall(step.Excluded) || IsSmall(step.People ?? 0));

    /// <summary>Starts a cohort with rows.</summary>
    /// <typeparam name="T">A record of one row.</typeparam>
    /// <param name="name">What the rows are, such as <c>school census of spring 2011</c>.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="unit">What a row is, in the plural.</param>
    /// <param name="person">Whose row it is, so that people are counted beside rows; null if that does not matter.</param>
    public static StudyCohort<T> Of<T>(string name, IEnumerable<T> rows, string unit = "rows", Func<T, object?>? person = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rows);
        return new(unit, [], [.. rows], person, name);
    }

    /// <summary>The boxes of the flow chart.</summary>
    public CohortFlow Flow => new(Unit,
    [
        .. Steps.SelectMany(step => step.Number == 0
            ? [new FlowBox($"{Capital(step.Name)}: {Counted(step)}", step.Rows, false)]
            : (FlowBox[])[new($"Excluded, not {step.Name}: {Number(step.Excluded)}", step.Excluded, true), new($"{Capital(step.Name)}: {Counted(step)}", step.Rows, false)]),
    ]);

    /// <summary>The definition in words, for the methods section of a paper.</summary>
    public string Methods
    {
        get
        {
            var kept = Steps.Skip(1).Select(step => $"{step.Name} ({Number(step.Rows)} left, {Number(step.Excluded)} excluded)").ToList();
            var began = $"The study began with {Counted(Steps[0])} of the {Steps[0].Name}.";
            return kept.Count == 0 ? began : $"{began} Kept were those {string.Join("; then those ", kept)}. {Capital(Counted(Steps[^1]))} remain for analysis.";
        }
    }

    object IShownAs.Shown => ToTableView();

    /// <summary>The flow table, ready to be shown.</summary>
    public TableView ToTableView()
    {
        var people = Steps[0].People is not null;
        return new(
            ["Step", "Kept", Capital(Unit), "Excluded", .. people ? (string[])["People"] : []],
            [.. Steps.Select(step => (ImmutableArray<string>)
            [
                Number(step.Number), step.Name, Number(step.Rows), step.Number == 0 ? TableView.Missing : Number(step.Excluded), .. people ? (string[])[Number(step.People!.Value)] : [],
            ])])
        {
            Caption = $"How the cohort was defined.{(HasSmallCounts ? $" Counts from 1 to {Number(SmallestCount - 1)} are in it: it may not leave the secure room as it is." : "")}",
            NumberColumns = people ? [0, 2, 3, 4] : [0, 2, 3],
        };
    }

    /// <summary>The last step in one line.</summary>
    public override string ToString() => $"{Counted(Steps[^1])} after {Number(Steps.Length - 1)} steps";

    static bool IsSmall(int count) => count > 0 && count < SmallestCount;

    string Counted(CohortStep step) => $"{Number(step.Rows)} {Unit}{(step.People is { } people && people != step.Rows ? $" ({Number(people)} people)" : "")}";

    static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
