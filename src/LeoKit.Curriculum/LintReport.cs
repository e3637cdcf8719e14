using System.Collections.Immutable;

namespace LeoKit.Curriculum;

/// <summary>What was found in one notebook.</summary>
/// <param name="Notebook">The file.</param>
/// <param name="Findings">What breaks a rule, in the order of the rules.</param>
/// <param name="Skipped">What could not be checked, and why, one sentence each.</param>
public sealed record LintReport(string Notebook, ImmutableArray<Finding> Findings, ImmutableArray<string> Skipped)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsClean => Findings.IsEmpty;
}
