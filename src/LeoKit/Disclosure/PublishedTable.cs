using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>A table as a reader sees it: some cells suppressed or rounded. It knows nothing of what is behind them.</summary>
[TypeFormatterSource]
public sealed class PublishedTable : IShownAs
{
    /// <summary>The mark of a suppressed cell, the same whether a rule or a neighbour asked for it: the Department for Education's <c>c</c>.</summary>
    public const string Mark = "c";

    const int MostRows = 20;

    const int MostColumns = 12;

    readonly ImmutableArray<PublishedCell> cells;

    internal PublishedTable(SdcKind kind, TableLines lines, ImmutableArray<PublishedCell> cells) => (Kind, Lines, this.cells) = (kind, lines, cells);

    /// <summary>Whether the cells count people or add up amounts.</summary>
    public SdcKind Kind { get; }

    /// <summary>The row categories, without the total.</summary>
    public ImmutableArray<string> Rows => Lines.Rows;

    /// <summary>The column categories, without the total.</summary>
    public ImmutableArray<string> Columns => Lines.Columns;

    /// <summary>How many cells are suppressed, totals too.</summary>
    public int SuppressedCells => cells.Count(cell => cell.IsSuppressed);

    /// <summary>A cell by its categories; <see cref="SdcTable.Total"/> names the totals.</summary>
    /// <exception cref="ArgumentException">There is no such row or column; the message lists those that there are.</exception>
    public PublishedCell this[string row, string column] => this[Lines.Place(row, column)];

    internal PublishedCell this[CellPlace place] => cells[Lines.IndexOf(place)];

    internal TableLines Lines { get; }

    internal bool MayBeNegative { get; init; }

    object IShownAs.Shown => ToTableView();

    /// <summary>The table ready to be shown, at most twenty rows and twelve columns of it.</summary>
    public TableView ToTableView()
    {
        var columns = Math.Min(MostColumns, Lines.AllColumns.Length + 1);
        ImmutableArray<ImmutableArray<string>> rows = [.. TextRows().Take(MostRows).Select(row => row[..columns])];
        return new(Headings[..columns], rows)
        {
            Caption = SuppressedCells == 0 ? null : $"{Mark}: suppressed",
            NumberColumns = [.. Enumerable.Range(1, columns - 1)],
            FirstColumnNamesRows = true,
            MoreRows = Lines.AllRows.Length - rows.Length,
            MoreColumns = Lines.AllColumns.Length + 1 - columns,
        };
    }

    /// <summary>The whole table as lines of text, cells set apart by a bar.</summary>
    public override string ToString() => string.Join('\n', TextRows().Prepend(Headings).Select(row => string.Join(" | ", row)));

    internal ImmutableArray<string> Headings => ["", .. Lines.AllColumns];

    internal IEnumerable<ImmutableArray<string>> TextRows() => Lines.AllRows.Select((name, row) => (ImmutableArray<string>)
        [name, .. Lines.AllColumns.Select((_, column) => Text(new(row, column)))]);

    internal PublishedTable Hiding(IReadOnlySet<CellPlace> hidden) =>
        new(Kind, Lines, [.. Lines.Places.Select(place => hidden.Contains(place) ? PublishedCell.Suppressed : this[place])]) { MayBeNegative = MayBeNegative };

    string Text(CellPlace place) => this[place].Value is { } value ? value.ToString("#,##0.##", CultureInfo.InvariantCulture) : Mark;
}
