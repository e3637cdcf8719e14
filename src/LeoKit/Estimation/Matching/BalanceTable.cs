using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>How alike treated and untreated rows are before and after matching.</summary>
/// <param name="Rows">One row for each column, and for each level of a factor but its first.</param>
[TypeFormatterSource]
public sealed record BalanceTable(ImmutableArray<BalanceRow> Rows) : IShownAs
{
    const int Shown = 20;

    /// <summary>The largest standardised difference that is left, without its sign. Below 0.1 is a common rule of thumb (Austin 2009).</summary>
    public double WorstAfter => Rows.Max(row => Math.Abs(row.DifferenceAfter ?? 0));

    /// <summary>A column by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name; the message lists those there are.</exception>
    public BalanceRow this[string name] => Rows.FirstOrDefault(row => row.Name == name)
        ?? throw new KeyNotFoundException($"The balance table has no '{name}'. It has: {string.Join(", ", Rows.Select(row => row.Name))}.");

    object IShownAs.Shown => ToTableView();

    /// <summary>The table ready to be shown, the first twenty rows.</summary>
    public TableView ToTableView() => new(
        ["", "Treated before", "Others before", "Treated after", "Others after", "Difference before", "Difference after"], [.. Rows.Take(Shown).Select(Cells)])
    {
        Caption = $"Balance before and after matching; differences in standard deviations of the treated. Largest left: {EstimateText.Of(WorstAfter, 2)} (a common rule of thumb is below 0.1).",
        MoreRows = Math.Max(0, Rows.Length - Shown),
        NumberColumns = [1, 2, 3, 4, 5, 6],
        FirstColumnNamesRows = true,
    };

    /// <summary>The table as plain text.</summary>
    public override string ToString() => PlainText.Of(ToTableView());

    static ImmutableArray<string> Cells(BalanceRow row)
    {
        var digits = EstimateText.Decimals(Math.Max(Math.Abs(row.TreatedBefore), Math.Abs(row.OthersBefore)));
        return
        [
            row.Name, .. new[] { row.TreatedBefore, row.OthersBefore, row.TreatedAfter, row.OthersAfter }.Select(mean => EstimateText.Of(mean, digits)),
            EstimateText.Of(row.DifferenceBefore, 2), EstimateText.Of(row.DifferenceAfter, 2),
        ];
    }
}
