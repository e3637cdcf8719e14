using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>Statistical disclosure control: check an output, make it safe, and attack it as a curious reader would.</summary>
/// <remarks>Teaches the practice of output checking. The service's own output team decides case by case.</remarks>
public static class Sdc
{
    /// <summary>Checks every cell of a table, totals too.</summary>
    /// <param name="table">The table before anything is hidden.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    public static SdcResult Check(SdcTable table, SdcRules? rules = null)
    {
        var known = rules ?? SdcRules.Default;
        return new(table.Lines.Places.Count(), [.. table.Lines.Places.SelectMany(place => CellRules.Of(table, place, known))]);
    }

    /// <summary>Checks what is to be published against the table behind it: cells that break a rule and are shown, and hidden cells that can be worked out.</summary>
    /// <exception cref="ArgumentException">The two tables do not have the same rows and columns.</exception>
    public static SdcResult Check(SdcTable table, PublishedTable published, SdcRules? rules = null)
    {
        if (!table.Lines.SameAs(published.Lines))
            throw new ArgumentException("The published table has other rows or columns than the table behind it. Publish it with Sdc.Suppress or Sdc.Round from that table.");
        var known = rules ?? SdcRules.Default;
        var shown = Check(table, known).Findings.Where(finding => !published[finding.Row, finding.Column].IsSuppressed)
            // With a neighbour hidden as well, the difference to a total no longer is one cell; the attack below judges that.
            .Where(finding => finding.Reason != SdcReason.SmallDifference || published.SuppressedCells == 0)
            .Select(finding => IsBlurred(finding, published, known) ? finding with { Status = SdcStatus.Review, Text = finding.Text + ", but rounded" } : finding);
        var recovered = Attack(published, known).Recovered
            .Select(cell => new SdcFinding(cell.Row, cell.Column, SdcStatus.Fail, SdcReason.Recovered, $"hidden, but what is shown gives it away: {cell.Known}"));
        return new(table.Lines.Places.Count(), [.. shown, .. recovered]);
    }

    /// <summary>Checks a percentile of each group: with fewer people than the minimum count on either side, it tells of single people.</summary>
    /// <param name="rows">One row a person.</param>
    /// <param name="group">The group of a person.</param>
    /// <param name="value">The value; a person without one does not count.</param>
    /// <param name="probability">From 0, the smallest value, through 0.5, the median, to 1, the largest.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not a share from 0 to 1.</exception>
    public static SdcResult CheckPercentile<T>(IEnumerable<T> rows, Func<T, string?> group, Func<T, double?> value, double probability, SdcRules? rules = null)
    {
        if (probability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A percentile is given as a share from 0 to 1, such as 0.9 for the ninetieth.");
        var groups = rows.Where(row => value(row) is not null)
            .GroupBy(row => group(row) ?? "(missing)", row => value(row)!.Value).OrderBy(people => people.Key, StringComparer.Ordinal).ToImmutableArray();
        return new(groups.Length, [.. groups.SelectMany(people => PercentileRule.Of(people.Key, [.. people], probability, rules ?? SdcRules.Default))]);
    }

    /// <summary>Checks that a model has enough people for its parameters.</summary>
    /// <param name="model">What the model is called.</param>
    /// <param name="people">How many people it was estimated from.</param>
    /// <param name="parameters">How many parameters it has, the constant too.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    public static SdcResult CheckModel(string model, int people, int parameters, SdcRules? rules = null)
    {
        var (left, least) = (people - parameters, (rules ?? SdcRules.Default).ResidualDegreesOfFreedom);
        return new(1, left >= least ? [] :
        [
            new(model, "Residual degrees of freedom", SdcStatus.Fail, SdcReason.DegreesOfFreedom,
                string.Create(CultureInfo.InvariantCulture, $"{people} people less {parameters} parameters leave {left}, fewer than {least}")),
        ]);
    }

    /// <summary>Hides the cells that break a rule, then others, so that the linear attack works none of them out.</summary>
    /// <remarks>A row or column with a hidden cell has two at least. Totals are hidden last. All hidden cells carry the same mark.</remarks>
    public static PublishedTable Suppress(SdcTable table, SdcRules? rules = null) => Suppression.Of(table, rules ?? SdcRules.Default);

    /// <summary>Rounds every cell by itself, totals too, to the nearest multiple of a base; a half goes up.</summary>
    /// <param name="table">The table before anything is hidden.</param>
    /// <param name="roundingBase">The base; the rules' 5 if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is below 1.</exception>
    public static PublishedTable Round(SdcTable table, int? roundingBase = null)
    {
        var step = roundingBase ?? SdcRules.Default.RoundingBase;
        return step >= 1
            ? table.Publish(place => PublishedCell.Rounded(table[place].Total, step, table.Kind))
            : throw new ArgumentOutOfRangeException(nameof(roundingBase), step, "Round to a multiple of 1 or more, such as 5.");
    }

    /// <summary>The linear attack on one table: the bounds of each hidden cell from the cells shown and the totals.</summary>
    /// <returns>The hidden cells that are pinned down to one value, or too closely.</returns>
    public static AttackResult Attack(PublishedTable table, SdcRules? rules = null) =>
        new([.. LinearAttack.Recovered(table, LinearAttack.Bounds(table), "table", rules ?? SdcRules.Default)]);

    /// <summary>The differencing attack on two tables that share categories: of the same people, or one of a part of the other's people.</summary>
    /// <remarks>
    /// Finds hidden cells of either table, and in tables of counts the small groups that are in one and not in the other. It is an attack,
    /// not a proof: it narrows the tables in turn, so that a solver over both at once could find a little more.
    /// </remarks>
    /// <param name="first">One table.</param>
    /// <param name="second">The other table.</param>
    /// <param name="relation">Whom the tables count; found from the values shown if left out.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    /// <exception cref="ArgumentException">The tables share no cell, are of different kinds, or contradict the relation.</exception>
    public static AttackResult Attack(PublishedTable first, PublishedTable second, TableRelation? relation = null, SdcRules? rules = null) =>
        new([.. DifferencingAttack.Run(first, second, relation, rules ?? SdcRules.Default)]);

    static bool IsBlurred(SdcFinding finding, PublishedTable published, SdcRules rules) =>
        published[finding.Row, finding.Column].Rounding is > 0 and var rounding
        && rounding >= rules.RoundingBase / 2
        && finding.Reason is SdcReason.LowCount or SdcReason.Zero or SdcReason.SmallDifference or SdcReason.ClassDisclosure;
}
