using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>A table before anything is hidden, with its totals: of counts, or of amounts with what each person contributes.</summary>
/// <remarks>A line of a single category has no total of its own, because the total would repeat it.</remarks>
[TypeFormatterSource]
public sealed class SdcTable : IShownAs
{
    /// <summary>What the row and the column of totals are called.</summary>
    public const string Total = "Total";

    const string Missing = "(missing)";

    readonly ImmutableArray<ImmutableArray<SdcCell>> cells;

    SdcTable(SdcKind kind, IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<SdcCell>> inner)
    {
        Checked(rows, "row");
        Checked(columns, "column");
        if (inner.Count != rows.Count)
            throw new ArgumentException($"The table has {rows.Count} row categories but {inner.Count} rows of cells.");
        for (var row = 0; row < rows.Count; row++)
        {
            if (inner[row].Count != columns.Count)
                throw new ArgumentException($"Row '{rows[row]}' has {inner[row].Count} cells, but the table has {columns.Count} column categories.");
        }
        Kind = kind;
        IEnumerable<IReadOnlyList<SdcCell>> wide = columns.Count > 1 ? inner.Select(row => (IReadOnlyList<SdcCell>)[.. row, SdcCell.Sum(row)]) : inner;
        cells = [.. wide.Select(row => row.ToImmutableArray())];
        if (rows.Count > 1)
            cells = cells.Add([.. cells[0].Select((_, column) => SdcCell.Sum([.. cells.Select(row => row[column])]))]);
        Lines = new([.. rows], [.. columns]);
    }

    /// <summary>Whether the cells count people or add up amounts.</summary>
    public SdcKind Kind { get; }

    /// <summary>The row categories, without the total.</summary>
    public ImmutableArray<string> Rows => Lines.Rows;

    /// <summary>The column categories, without the total.</summary>
    public ImmutableArray<string> Columns => Lines.Columns;

    /// <summary>A cell by its categories; <see cref="Total"/> names the totals.</summary>
    /// <exception cref="ArgumentException">There is no such row or column; the message lists those that there are.</exception>
    public SdcCell this[string row, string column] => this[Lines.Place(row, column)];

    internal SdcCell this[CellPlace place] => cells[place.Row][place.Column];

    internal TableLines Lines { get; }

    /// <summary>A table of counts: one input row for each person. Categories are in ordinal order; a null category shows as <c>(missing)</c>.</summary>
    public static SdcTable Counts<T>(IEnumerable<T> rows, Func<T, string?> rowKey, Func<T, string?> columnKey)
    {
        var counts = rows.GroupBy(row => (rowKey(row) ?? Missing, columnKey(row) ?? Missing))
            .ToDictionary(group => group.Key, group => group.LongCount());
        return Of(SdcKind.Counts, counts.Keys, key => SdcCell.Counted(counts.GetValueOrDefault(key)));
    }

    /// <summary>A table of counts by one variable.</summary>
    public static SdcTable Counts<T>(IEnumerable<T> rows, Func<T, string?> rowKey) => Counts(rows, rowKey, _ => "People");

    /// <summary>A table of amounts: one input row for each person. A person without a value does not contribute.</summary>
    /// <exception cref="ArgumentException">A value is not a finite number.</exception>
    public static SdcTable Magnitudes<T>(IEnumerable<T> rows, Func<T, string?> rowKey, Func<T, string?> columnKey, Func<T, double?> value)
    {
        var groups = rows.GroupBy(row => (rowKey(row) ?? Missing, columnKey(row) ?? Missing))
            .ToDictionary(group => group.Key, group => SdcCell.Of(group.Select(value).OfType<double>().Select(Exact)));
        var empty = SdcCell.Of();
        return Of(SdcKind.Magnitudes, groups.Keys, key => groups.GetValueOrDefault(key, empty));
    }

    /// <summary>A table of amounts by one variable.</summary>
    public static SdcTable Magnitudes<T>(IEnumerable<T> rows, Func<T, string?> rowKey, Func<T, double?> value) => Magnitudes(rows, rowKey, _ => "Amount", value);

    /// <summary>A table of counts typed in, a list for each row, without totals: they are worked out.</summary>
    /// <exception cref="ArgumentException">The cells do not fit the categories.</exception>
    public static SdcTable OfCounts(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<int>> counts) =>
        new(SdcKind.Counts, rows, columns, [.. counts.Select(row => (IReadOnlyList<SdcCell>)[.. row.Select(count => SdcCell.Counted(count))])]);

    /// <summary>A table of amounts from cells made with <see cref="SdcCell.Of"/> or <see cref="SdcCell.Summed"/>, without totals: they are worked out.</summary>
    /// <exception cref="ArgumentException">The cells do not fit the categories.</exception>
    public static SdcTable OfMagnitudes(IReadOnlyList<string> rows, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<SdcCell>> cells) =>
        new(SdcKind.Magnitudes, rows, columns, cells);

    /// <summary>The table as it stands, nothing hidden.</summary>
    public PublishedTable Publish() => Publish(place => PublishedCell.Exactly(this[place].Total));

    object IShownAs.Shown => ToTableView();

    /// <summary>The table ready to be shown, with a caption that says that it is not fit to leave the secure room.</summary>
    public TableView ToTableView() => Publish().ToTableView() with { Caption = "Before disclosure control: not to leave the secure room" };

    internal PublishedTable Publish(Func<CellPlace, PublishedCell> cell) => new(Kind, Lines, [.. Lines.Places.Select(cell)])
    {
        // That losses occur is common knowledge where they do; an attacker would not assume amounts above zero.
        MayBeNegative = Lines.Places.Any(place => this[place].HasNegatives),
    };

    static SdcTable Of(SdcKind kind, IReadOnlyCollection<(string Row, string Column)> keys, Func<(string Row, string Column), SdcCell> cell)
    {
        if (keys.Count == 0)
            throw new ArgumentException("There are no rows to make a table of. Check the filter before it.");
        string[] rows = [.. keys.Select(key => key.Row).Distinct().Order(StringComparer.Ordinal)];
        string[] columns = [.. keys.Select(key => key.Column).Distinct().Order(StringComparer.Ordinal)];
        return new(kind, rows, columns, [.. rows.Select(row => (IReadOnlyList<SdcCell>)[.. columns.Select(column => cell((row, column)))])]);
    }

    static decimal Exact(double value) => double.IsFinite(value) && Math.Abs(value) < 1e15
        ? (decimal)value
        : throw new ArgumentException("A value is not a finite number within 1,000,000,000,000,000 either way. Turn such values into missing ones first.");

    static void Checked(IReadOnlyList<string> categories, string line)
    {
        if (categories.Count == 0)
            throw new ArgumentException($"A table needs at least one {line} category.");
        if (categories.Contains(Total))
            throw new ArgumentException($"A {line} category is called '{Total}', the name of the totals, which are worked out. Leave it out or rename it.");
        if (categories.GroupBy(category => category).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The {line} category '{twice.Key}' is there twice.");
    }
}
