namespace LeoKit;

/// <summary>What a reader can know of a cell: no less than one value, no more than another.</summary>
readonly record struct CellBounds(decimal Lower, decimal Upper)
{
    /// <summary>Stands for no bound at all; far beyond every total a cell may have, and small enough for sums to stay exact.</summary>
    public const decimal None = 1_000_000_000_000_000_000m;

    public bool IsEmpty => Lower > Upper;

    // Sums of unbounded cells fall a little short of the stand-in.
    public decimal? KnownLower => Lower <= -None / 2 ? null : Lower;

    public decimal? KnownUpper => Upper >= None / 2 ? null : Upper;

    public static CellBounds Of(PublishedTable table, CellPlace place)
    {
        var cell = table[place];
        var least = table.MayBeNegative ? -None : 0;
        return cell.Value is { } value
            ? new(cell.Rounding == 0 ? value : Math.Max(least, value - cell.Rounding), value + cell.Rounding)
            : new(least, None);
    }

    public CellBounds And(CellBounds other) => new(Math.Max(Lower, other.Lower), Math.Min(Upper, other.Upper));

    public CellBounds Plus(CellBounds other) => new(Within(Lower + other.Lower), Within(Upper + other.Upper));

    public CellBounds Minus(CellBounds other) => new(Within(Lower - other.Upper), Within(Upper - other.Lower));

    static decimal Within(decimal value) => Math.Clamp(value, -None, None);
}
