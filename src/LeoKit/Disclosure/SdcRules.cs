using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>The rules of statistical disclosure control and their numbers; change them with <c>with</c>.</summary>
/// <remarks>The defaults are those of ACRO. They are an example of practice: the service's own output team decides case by case.</remarks>
[TypeFormatterSource]
public sealed record SdcRules : IShownAs
{
    const string Acro = "ACRO, acro/default.yaml, read November 2026";

    /// <summary>What every result says below its status.</summary>
    public const string CaseByCase = "These rules are an example of practice: the service's own output team decides case by case.";

    /// <summary>The defaults of ACRO.</summary>
    public static SdcRules Default { get; } = new();

    /// <summary>The fewest people a cell may show, unweighted.</summary>
    public int MinimumCount { get; init => field = AtLeast(1, value); } = 10;

    /// <summary>Whether an empty cell is harmful, too.</summary>
    public bool ZerosAreDisclosive { get; init; } = true;

    /// <summary>How many of the largest contributors the dominance rule adds up.</summary>
    public int DominanceN { get; init => field = AtLeast(1, value); } = 2;

    /// <summary>The share of a cell's total that those contributors may not exceed, from 0 to 1.</summary>
    public decimal DominanceK { get; init => field = Share(value); } = 0.90m;

    /// <summary>The least that all but the two largest must add up to, as a share of the largest, from 0 to 1.</summary>
    public decimal PRatio { get; init => field = Share(value); } = 0.10m;

    /// <summary>The number to whose multiples counts are rounded.</summary>
    public int RoundingBase { get; init => field = AtLeast(1, value); } = 5;

    /// <summary>The fewest residual degrees of freedom of a model: people less parameters.</summary>
    public int ResidualDegreesOfFreedom { get; init => field = AtLeast(0, value); } = 10;

    /// <summary>Every rule in words, with its source.</summary>
    public ImmutableArray<SdcRule> Rules =>
    [
        new("Minimum count", Text(MinimumCount), $"a cell shows at least {Text(MinimumCount)} people, unweighted.", Acro),
        new("Zeros", ZerosAreDisclosive ? "harmful" : "allowed", ZerosAreDisclosive
            ? "an empty cell counts as too small: it says that nobody of the group is there."
            : "an empty cell may be shown, unless it puts everybody of the group in one other cell.", Acro),
        new("Dominance", $"n = {Text(DominanceN)}, k = {Text(DominanceK)}", $"the {Text(DominanceN)} largest contributors make up no more than {Text(DominanceK)} of a cell's total.", Acro),
        new("p-ratio", Text(PRatio), $"all but the two largest contributors add up to at least {Text(PRatio)} of the largest.", Acro),
        new("Rounding base", Text(RoundingBase), $"rounded counts are multiples of {Text(RoundingBase)}.", Acro + " (not in every version of the file)"),
        new("Residual degrees of freedom", Text(ResidualDegreesOfFreedom), $"a model has at least {Text(ResidualDegreesOfFreedom)} more people than parameters.", Acro),
        new("Percentiles", Text(MinimumCount), $"at least {Text(MinimumCount)} people lie on either side of a percentile; a smallest or largest value is one person's.", "the minimum count, applied to each side"),
        new("Second suppression", "2 a line", "a row or column with a suppressed cell has at least two, so that its total does not give the cell away.", "UK LLC, disclosure control page"),
        new("Narrow bounds", $"{Text(RoundingBase - 1)} people, {Text(PRatio)} of an amount", "a suppressed cell counts as recovered if what is shown pins it down more closely than that: rounding would hide more.", "the rounding base and the p-ratio, applied to bounds"),
    ];

    object IShownAs.Shown => ToTableView();

    /// <summary>The rules ready to be shown.</summary>
    public TableView ToTableView() => new(["Rule", "Value", "What it asks", "Source"],
        [.. Rules.Select(rule => (ImmutableArray<string>)[rule.Name, rule.Value, rule.Text, rule.Source])])
    {
        Caption = "Rules of disclosure control. " + CaseByCase,
        FirstColumnNamesRows = true,
    };

    /// <summary>The rules, one a line.</summary>
    public override string ToString() => string.Join('\n', Rules.Select(rule => rule.ToString()).Append(CaseByCase));

    internal bool IsNarrow(SdcKind kind, decimal lower, decimal upper) =>
        upper == lower || (kind == SdcKind.Counts ? upper - lower < RoundingBase - 1 : upper - lower < PRatio * Math.Max(Math.Abs(lower), Math.Abs(upper)));

    static int AtLeast(int least, int value, [CallerMemberName] string rule = "") => value >= least
        ? value
        : throw new ArgumentOutOfRangeException(rule, value, string.Create(CultureInfo.InvariantCulture, $"{rule} must be {least} or more, such as {rule} = {(least == 1 ? 5 : 10)}."));

    static decimal Share(decimal value, [CallerMemberName] string rule = "") => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(rule, value, $"{rule} is a share from 0 to 1, such as 0.9 for 90 per cent.");

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Text(decimal number) => number.ToString("0.00##", CultureInfo.InvariantCulture);
}
