using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>A price index by tax year, given by the analyst: the kit brings none, so every result names the series that was chosen.</summary>
public sealed record Deflator
{
    readonly ImmutableSortedDictionary<TaxYear, decimal> index;

    /// <summary>A series for years in a row, on any scale.</summary>
    /// <param name="name">What the series is, such as the CPIH.</param>
    /// <param name="source">Who published it and when.</param>
    /// <param name="baseYear">The tax year in whose prices results are expressed.</param>
    /// <param name="index">The level of prices in each tax year.</param>
    /// <exception cref="ArgumentException">A text is empty, a year is missing or comes twice, or a level is not above 0; the message says which.</exception>
    public Deflator(string name, string source, TaxYear baseYear, IEnumerable<(TaxYear Year, decimal Level)> index)
    {
        Name = Named(name, nameof(name), "a name, such as the index it is");
        Source = Named(source, nameof(source), "a source: who published it, and when");
        this.index = Checked(name, index);
        BaseYear = this.index.ContainsKey(baseYear) ? baseYear : throw Missing(baseYear, nameof(baseYear));
    }

    /// <summary>What the series is.</summary>
    public string Name { get; }

    /// <summary>Who published it and when.</summary>
    public string Source { get; }

    /// <summary>The tax year in whose prices results are expressed.</summary>
    public TaxYear BaseYear { get; }

    /// <summary>The first tax year of the series.</summary>
    public TaxYear First => index.Keys.First();

    /// <summary>The last tax year of the series.</summary>
    public TaxYear Last => index.Keys.Last();

    /// <summary>What £1 of <paramref name="year"/> is worth in prices of the base year.</summary>
    /// <exception cref="ArgumentException">The series has no such year.</exception>
    public decimal Factor(TaxYear year) =>
        index.TryGetValue(year, out var level) ? index[BaseYear] / level : throw Missing(year, nameof(year));

    /// <summary>The same series with another base year.</summary>
    /// <exception cref="ArgumentException">The series has no such year.</exception>
    public Deflator InPricesOf(TaxYear baseYear) => new(Name, Source, baseYear, index.Select(level => (level.Key, level.Value)));

    /// <summary>Whether name, source, base year and every level are the same.</summary>
    public bool Equals(Deflator? other) =>
        other is not null && (Name, Source, BaseYear) == (other.Name, other.Source, other.BaseYear) && index.SequenceEqual(other.index);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Source, BaseYear, index.Count);

    /// <summary>Name, years, base year and source.</summary>
    public override string ToString() => $"{Name}, {First} to {Last}, in {BaseYear} prices. Source: {Source}.";

    static string Named(string text, string parameter, string what) =>
        string.IsNullOrWhiteSpace(text) ? throw new ArgumentException($"A deflator needs {what}. A reader cannot check real earnings without it.", parameter) : text;

    static ImmutableSortedDictionary<TaxYear, decimal> Checked(string name, IEnumerable<(TaxYear Year, decimal Level)> index)
    {
        var levels = index.OrderBy(level => level.Year).ToImmutableArray();
        if (levels.IsEmpty)
            throw new ArgumentException($"The deflator \"{name}\" has no years. Give the level of prices in each tax year.", nameof(index));
        foreach (var (year, level) in levels.Where(level => level.Level <= 0))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The deflator \"{name}\" has the level {level} in {year}; a level of prices is above 0. Check the series."), nameof(index));
        foreach (var (before, after) in levels.Zip(levels.Skip(1)))
        {
            if (after.Year == before.Year)
                throw new ArgumentException($"The deflator \"{name}\" has {after.Year} more than once. Keep one level for each tax year.", nameof(index));
            if (after.Year != before.Year.Next())
                throw new ArgumentException($"The deflator \"{name}\" has no level for {before.Year.Next()}, which lies between {before.Year} and {after.Year}. Add it.", nameof(index));
        }

        return levels.ToImmutableSortedDictionary(level => level.Year, level => level.Level);
    }

    ArgumentException Missing(TaxYear year, string parameter) =>
        new($"The deflator \"{Name}\" has no level for {year}; it runs from {First} to {Last}. Add the level of {year} from its source, or take another year.", parameter);
}
