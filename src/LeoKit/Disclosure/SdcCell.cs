using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>What is in one cell before anything is hidden: how many contribute, how much, and the largest contributions.</summary>
public sealed record SdcCell
{
    // Beyond this, sums of many cells would lose pence.
    const decimal Most = 1_000_000_000_000_000m;

    // Thirds of a pound have no end of digits; sums of such would not be exact, and the attack needs sums that add up.
    const int Decimals = 6;

    SdcCell(long count, decimal total, ImmutableArray<decimal> largest, bool hasNegatives)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "A cell cannot hold fewer than 0 people.");
        if (Math.Abs(total) > Most)
            throw new ArgumentOutOfRangeException(nameof(total), total, "A cell's total must lie within 1,000,000,000,000,000 either way.");
        (Count, Total, Largest, HasNegatives) = (count, total, largest, hasNegatives);
    }

    /// <summary>How many people contribute, unweighted.</summary>
    public long Count { get; }

    /// <summary>The sum of what they contribute; in a table of counts the count itself.</summary>
    public decimal Total { get; }

    /// <summary>The largest contributions that are known, the largest first; empty in a table of counts.</summary>
    public ImmutableArray<decimal> Largest { get; }

    /// <summary>Whether any contribution is negative.</summary>
    public bool HasNegatives { get; }

    /// <summary>A cell of so many people.</summary>
    public static SdcCell Counted(long count) => new(count, count, [], false);

    /// <summary>A cell of contributions, one a person, kept to six decimals.</summary>
    public static SdcCell Of(params IEnumerable<decimal> contributions)
    {
        var largest = contributions.Select(value => Math.Round(value, Decimals)).OrderDescending().ToImmutableArray();
        return new(largest.Length, largest.Sum(), largest, largest.Any(value => value < 0));
    }

    /// <summary>A cell of which only the count, the total and the two largest contributions are known.</summary>
    /// <exception cref="ArgumentException">The largest is smaller than the second largest, or both together exceed the total.</exception>
    public static SdcCell Summed(long count, decimal total, decimal largest, decimal secondLargest)
    {
        if (largest < secondLargest)
            throw new ArgumentException($"The largest contribution ({Text(largest)}) is below the second largest ({Text(secondLargest)}): give the largest first.");
        if (count < 2 && secondLargest != 0)
            throw new ArgumentException($"A cell of {Text(count)} people has no second largest contribution: give 0.");
        if (secondLargest >= 0 && largest + secondLargest > total)
            throw new ArgumentException($"The two largest contributions ({Text(largest)} and {Text(secondLargest)}) exceed the total of {Text(total)}.");
        return new(count, Math.Round(total, Decimals), count switch { 0 => [], 1 => [largest], _ => [largest, secondLargest] }, total < 0 || largest < 0 || secondLargest < 0);
    }

    /// <summary>All cells as one: counts and totals add up, and the largest of all are the largest of each.</summary>
    internal static SdcCell Sum(IReadOnlyCollection<SdcCell> cells)
    {
        // Where a cell knows only its two largest, a longer list of the whole would have gaps.
        var known = cells.Where(cell => cell.Largest.Length < cell.Count).Select(cell => cell.Largest.Length).DefaultIfEmpty(int.MaxValue).Min();
        return new(cells.Sum(cell => cell.Count), cells.Sum(cell => cell.Total),
            [.. cells.SelectMany(cell => cell.Largest).OrderDescending().Take(known)], cells.Any(cell => cell.HasNegatives));
    }

    static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
