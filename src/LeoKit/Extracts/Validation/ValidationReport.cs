using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>What the validation of a data set found, rule by rule.</summary>
/// <param name="DataSet">The data set in one line.</param>
/// <param name="Rules">All rules in the order of their codes.</param>
[TypeFormatterSource]
public sealed record ValidationReport(string DataSet, ImmutableArray<RuleResult> Rules) : IShownAs
{
    /// <summary>True if no rule has a finding; defects that the manifest declares are none.</summary>
    public bool IsValid => Rules.All(rule => rule.Status != RuleStatus.Fault);

    /// <summary>How many findings there are over all rules.</summary>
    public long Findings => Rules.Sum(rule => rule.Findings);

    /// <summary>The rule with a code, such as <c>LEO207</c>.</summary>
    public RuleResult this[string code] => Rules.First(rule => rule.Code == code);

    object IShownAs.Shown => ToTableView();

    /// <summary>A row for each rule, ready to be shown.</summary>
    public TableView ToTableView() => new(
        ["Code", "Rule", "Checked", "Findings", "Status"],
        [.. Rules.Select(RowOf)])
    {
        Caption = $"{DataSet}. Synthetic data: no real person is in it.",
        NumberColumns = [3],
    };

    /// <summary>The outcome in one line.</summary>
    public override string ToString() => IsValid
        ? string.Create(CultureInfo.InvariantCulture, $"{DataSet}: valid by {Rules.Length} rules.")
        : string.Create(CultureInfo.InvariantCulture, $"{DataSet}: {Findings:N0} {(Findings == 1 ? "finding" : "findings")} in {Rules.Count(rule => rule.Status == RuleStatus.Fault)} of {Rules.Length} rules.");

    static ImmutableArray<string> RowOf(RuleResult rule) =>
    [
        rule.Code,
        rule.Rule,
        string.Create(CultureInfo.InvariantCulture, $"{rule.Checked:N0} {rule.Unit}"),
        rule.Findings.ToString("N0", CultureInfo.InvariantCulture),
        WordFor(rule.Status) + (rule.Note is { } note ? $": {note}" : ""),
    ];

    static string WordFor(RuleStatus status) => status switch
    {
        RuleStatus.Good => "good",
        RuleStatus.Declared => "declared",
        RuleStatus.Fault => "FAULT",
        _ => "not checked",
    };
}
