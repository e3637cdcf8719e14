using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>How one rule of the validation came out.</summary>
/// <param name="Code">A stable code, such as <c>LEO207</c>.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Status">How it came out.</param>
/// <param name="Checked">How many things were looked at.</param>
/// <param name="Unit">What they are: files, rows, values.</param>
/// <param name="Findings">How many of them break the rule.</param>
/// <param name="Examples">The first findings.</param>
public sealed record RuleResult(string Code, string Rule, RuleStatus Status, long Checked, string Unit, long Findings, ImmutableArray<RuleFinding> Examples)
{
    /// <summary>What is to be known besides: how often a declared defect was found, or why nothing was checked.</summary>
    public string? Note { get; init; }

    /// <summary>Code, status and counts in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code} {Status}: {Rule} ({Checked:N0} {Unit}, {Findings:N0} findings)");
}
