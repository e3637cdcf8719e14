using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>A summary by group.</summary>
/// <param name="Outcome">The column that was summarised.</param>
/// <param name="Keys">The names of the keys.</param>
/// <param name="Shares">The quantiles, as shares.</param>
/// <param name="Weights">The name of the weights; null for none.</param>
/// <param name="Rows">One row a group.</param>
[TypeFormatterSource]
public sealed record GroupSummaryResult(string Outcome, ImmutableArray<string> Keys, ImmutableArray<double> Shares, string? Weights, ImmutableArray<GroupRow> Rows) : IShownAs
{
    const int Shown = 20;

    /// <summary>A group by its keys.</summary>
    /// <exception cref="KeyNotFoundException">There is no such group; the message lists the groups.</exception>
    public GroupRow this[params string[] keys] => Rows.FirstOrDefault(row => row.Keys.SequenceEqual(keys))
        ?? throw new KeyNotFoundException($"There is no group '{string.Join(" / ", keys)}'. There are: {string.Join(", ", Rows.Take(Shown).Select(row => string.Join(" / ", row.Keys)))}.");

    object IShownAs.Shown => ToTableView();

    /// <summary>The groups ready to be shown, the first twenty.</summary>
    /// <remarks>Minimum and maximum are single people's values: they are in <see cref="Rows"/>, but not in the table, which might be published.</remarks>
    public TableView ToTableView() => new(
        [.. Keys, "n", "Missing", "Mean", "Standard deviation", .. Shares.Select(share => share == 0.5 ? "Median" : EstimateText.Percent(share))],
        [.. Rows.Take(Shown).Select(Cells)])
    {
        Caption = $"{Outcome}{(Keys.IsEmpty ? "" : $" by {string.Join(", ", Keys)}")}: n = {EstimateText.Count(Rows.Sum(row => (long)row.N))} values, {EstimateText.Count(Rows.Sum(row => (long)row.Missing))} missing and left out{(Weights is null ? "" : $", weighted by {Weights}")}. Quantiles are of type 7. Differences between groups are not yet effects.",
        MoreRows = Math.Max(0, Rows.Length - Shown),
        NumberColumns = [.. Enumerable.Range(Keys.Length, 4 + Shares.Length)],
    };

    /// <summary>The table as plain text.</summary>
    public override string ToString() => PlainText.Of(ToTableView());

    ImmutableArray<string> Cells(GroupRow row)
    {
        var digits = EstimateText.Decimals(row.StandardDeviation is > 0 and var spread ? spread : Math.Abs(row.Mean ?? 0));
        return
        [
            .. row.Keys, EstimateText.Count(row.N), EstimateText.Count(row.Missing), EstimateText.Of(row.Mean, digits), EstimateText.Of(row.StandardDeviation, digits),
            .. Shares.Select((_, at) => row.Quantiles.IsEmpty ? TableView.Missing : EstimateText.Of(row.Quantiles[at], digits)),
        ];
    }
}
