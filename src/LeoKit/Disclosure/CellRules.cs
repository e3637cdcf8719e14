using System.Globalization;

namespace LeoKit;

/// <summary>What the rules say of one cell by itself and against its totals.</summary>
static class CellRules
{
    public static IEnumerable<SdcFinding> Of(SdcTable table, CellPlace place, SdcRules rules)
    {
        var cell = table[place];
        var found = cell.Count == 0 ? OfNobody(rules)
            : cell.Count < rules.MinimumCount ? [(SdcStatus.Fail, SdcReason.LowCount, Text($"{People(cell.Count)}, fewer than {rules.MinimumCount}"))]
            : table.Kind == SdcKind.Counts ? OfTotals(table, place, rules)
            : [];
        if (table.Kind == SdcKind.Magnitudes && cell.Count > 0)
            found = found.Concat(OfContributions(cell, rules));
        return found.Select(one => new SdcFinding(table.Lines.AllRows[place.Row], table.Lines.AllColumns[place.Column], one.Status, one.Reason, one.Text));
    }

    static IEnumerable<(SdcStatus Status, SdcReason Reason, string Text)> OfNobody(SdcRules rules) => rules.ZerosAreDisclosive
        ? [(SdcStatus.Fail, SdcReason.Zero, "nobody, and zeros count as harmful")]
        : [];

    static IEnumerable<(SdcStatus Status, SdcReason Reason, string Text)> OfTotals(SdcTable table, CellPlace place, SdcRules rules)
    {
        var lines = table.Lines;
        if (lines.Columns.Length > 1 && !lines.IsTotalColumn(place))
        {
            foreach (var finding in OfTotal(table[place], table[place with { Column = lines.Columns.Length }], "row", rules))
                yield return finding;
        }
        if (lines.Rows.Length > 1 && !lines.IsTotalRow(place))
        {
            foreach (var finding in OfTotal(table[place], table[place with { Row = lines.Rows.Length }], "column", rules))
                yield return finding;
        }
    }

    static IEnumerable<(SdcStatus Status, SdcReason Reason, string Text)> OfTotal(SdcCell cell, SdcCell total, string line, SdcRules rules)
    {
        var others = total.Count - cell.Count;
        if (others == 0)
            yield return (rules.ZerosAreDisclosive ? SdcStatus.Fail : SdcStatus.Review, SdcReason.ClassDisclosure, Text($"all {cell.Count} people of the {line} are in this cell"));
        else if (others < rules.MinimumCount)
            yield return (SdcStatus.Review, SdcReason.SmallDifference, Text($"all but {others} of the {line}'s {total.Count} people are in this cell: its total gives the others away"));
    }

    static IEnumerable<(SdcStatus Status, SdcReason Reason, string Text)> OfContributions(SdcCell cell, SdcRules rules)
    {
        if (cell.HasNegatives)
        {
            yield return (SdcStatus.Review, SdcReason.Negative, "there are negative values, which dominance and p-ratio cannot judge");
            yield break;
        }
        if (cell.Total == 0)
            yield break;
        if (cell.Largest.Length < Math.Min(rules.DominanceN, cell.Count))
            throw new ArgumentException(Text($"The dominance rule adds up the {rules.DominanceN} largest contributions, but only {cell.Largest.Length} are known. Make the cell with SdcCell.Of, or set DominanceN to 2 or less."));
        var share = cell.Largest.Take(rules.DominanceN).Sum() / cell.Total;
        if (share > rules.DominanceK)
            yield return (SdcStatus.Fail, SdcReason.Dominance, Text($"the {rules.DominanceN} largest contributors make up {share:0.00##} of the total, more than {rules.DominanceK:0.00##}"));
        var rest = (cell.Total - cell.Largest.Take(2).Sum()) / cell.Largest[0];
        if (rest < rules.PRatio)
            yield return (SdcStatus.Fail, SdcReason.PRatio, Text($"all but the two largest add up to {rest:0.00##} of the largest, less than {rules.PRatio:0.00##}"));
    }

    static string People(long count) => Text($"{count} {(count == 1 ? "person" : "people")}");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
