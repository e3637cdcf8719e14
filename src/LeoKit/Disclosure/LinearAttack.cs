namespace LeoKit;

/// <summary>Works out the hidden cells of one table from those shown and from its totals.</summary>
static class LinearAttack
{
    public static CellBounds[] Bounds(PublishedTable table) =>
        CellNetwork.Tighten(table.Lines, [.. table.Lines.Places.Select(place => CellBounds.Of(table, place))])
        ?? throw new ArgumentException("The table contradicts itself: its cells do not add up to its totals.");

    /// <summary>The cells whose bounds leave a reader too little doubt.</summary>
    public static IEnumerable<RecoveredCell> Recovered(PublishedTable table, IReadOnlyList<CellBounds> bounds, string label, SdcRules rules) =>
        from place in table.Lines.Places
        let cell = table[place]
        let known = bounds[table.Lines.IndexOf(place)]
        where IsRecovered(table.Kind, cell, known, rules)
        select new RecoveredCell(label, table.Lines.AllRows[place.Row], table.Lines.AllColumns[place.Column], known.Lower, known.Upper);

    // A rounded value is meant to be nearly known: there only the very value is a find.
    static bool IsRecovered(SdcKind kind, PublishedCell cell, CellBounds known, SdcRules rules) =>
        cell.IsSuppressed
            ? known is { KnownLower: not null, KnownUpper: not null } && rules.IsNarrow(kind, known.Lower, known.Upper)
            : cell.Rounding > 0 && known.Lower == known.Upper;
}
