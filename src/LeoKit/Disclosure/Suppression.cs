namespace LeoKit;

/// <summary>Chooses which cells to hide: those that break a rule, then others until nothing can be worked out.</summary>
sealed class Suppression
{
    readonly SdcTable table;
    readonly SdcRules rules;
    readonly PublishedTable open;
    readonly HashSet<CellPlace> hidden;

    Suppression(SdcTable table, SdcRules rules)
    {
        (this.table, this.rules, open) = (table, rules, table.Publish());
        hidden = [.. table.Lines.Places.Where(place => CellRules.Of(table, place, rules).Any(finding => finding.Status == SdcStatus.Fail))];
    }

    public static PublishedTable Of(SdcTable table, SdcRules rules)
    {
        var suppression = new Suppression(table, rules);
        suppression.HideSecond();
        // Each round hides one more cell at least, and a table with nothing shown has nothing to be worked out from.
        while (suppression.FirstRecovered() is { } place)
        {
            suppression.HideBeside(place);
            suppression.HideSecond();
        }
        return suppression.open.Hiding(suppression.hidden);
    }

    CellPlace? FirstRecovered()
    {
        var published = open.Hiding(hidden);
        return LinearAttack.Recovered(published, LinearAttack.Bounds(published), "", rules).FirstOrDefault() is { } cell
            ? table.Lines.Place(cell.Row, cell.Column)
            : null;
    }

    /// <summary>Hides a second cell in every row and column that has only one hidden and a total to work it out from.</summary>
    void HideSecond()
    {
        while (Lines().FirstOrDefault(line => line.Count(hidden.Contains) == 1) is { } lonely)
            hidden.Add(Cheapest(lonely)!.Value);
    }

    /// <summary>Hides one more cell in the line that gives the most away: the one whose hidden cells add up to least.</summary>
    void HideBeside(CellPlace place)
    {
        var tightest = Lines().Where(line => line.Contains(place) && !line.All(hidden.Contains))
            .MinBy(line => line.Where(hidden.Contains).Sum(cell => Math.Abs(table[cell].Total)));
        hidden.Add(Cheapest(tightest ?? table.Lines.Places)!.Value);
    }

    IEnumerable<CellPlace[]> Lines()
    {
        var lines = table.Lines;
        var rows = lines.Columns.Length > 1 ? lines.Places.GroupBy(place => place.Row) : [];
        var columns = lines.Rows.Length > 1 ? lines.Places.GroupBy(place => place.Column) : [];
        return rows.Concat(columns).Select(line => line.ToArray());
    }

    /// <summary>The shown cell that costs a reader least: not a total, in a line that has lost a cell already, and small.</summary>
    CellPlace? Cheapest(IEnumerable<CellPlace> line) => line.Where(place => !hidden.Contains(place))
        .OrderBy(table.Lines.IsTotal)
        .ThenBy(place => table[place].Total == 0)
        .ThenByDescending(place => hidden.Count(other => other.Row == place.Row || other.Column == place.Column) > 1)
        .ThenBy(place => Math.Abs(table[place].Total))
        .ThenBy(table.Lines.IndexOf)
        .Select(place => (CellPlace?)place)
        .FirstOrDefault();
}
