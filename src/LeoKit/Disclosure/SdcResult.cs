using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>The outcome of a check: pass, review or fail, with the reason by cell.</summary>
/// <param name="Cells">How many cells were looked at, totals too.</param>
/// <param name="Findings">What was found, in the order of the table; empty if nothing.</param>
[TypeFormatterSource]
public sealed record SdcResult(int Cells, ImmutableArray<SdcFinding> Findings) : IShownAs
{
    const int Shown = 20;

    /// <summary>The worst of the findings.</summary>
    public SdcStatus Status => Findings.Select(finding => finding.Status).DefaultIfEmpty(SdcStatus.Pass).Max();

    /// <summary>The status, how many cells need attention, and who decides.</summary>
    public string Summary => Findings.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"pass: {Cells} {(Cells == 1 ? "cell" : "cells")} looked at, nothing found. {SdcRules.CaseByCase}")
        : string.Create(CultureInfo.InvariantCulture,
            $"{(Status == SdcStatus.Fail ? "fail" : "review")}: {Findings.DistinctBy(finding => (finding.Row, finding.Column)).Count()} of {Cells} cells need attention. {SdcRules.CaseByCase}");

    object IShownAs.Shown => ToTableView();

    /// <summary>The findings ready to be shown, the first twenty.</summary>
    public TableView ToTableView() => new(["Row", "Column", "Status", "Reason"],
        [.. Findings.Take(Shown).Select(finding => (ImmutableArray<string>)[finding.Row, finding.Column, finding.Status == SdcStatus.Fail ? "fail" : "review", finding.Text])])
    {
        Caption = "Disclosure check, " + Summary,
        MoreRows = Math.Max(0, Findings.Length - Shown),
    };

    /// <summary>The summary and every finding, one a line.</summary>
    public override string ToString() => string.Join('\n', Findings.Select(finding => finding.ToString()).Prepend(Summary));
}
