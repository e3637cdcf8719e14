using System.Collections.Immutable;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests.Disclosure;

/// <summary>How many people, or years of people, a notebook shows: one column of one table.</summary>
/// <param name="Cell">The cell that shows it.</param>
/// <param name="Name">The heading of the column.</param>
/// <param name="Counts">The counts by the name of their row; missing ones are left out.</param>
sealed record ShownCounts(string Cell, string Name, ImmutableSortedDictionary<string, long> Counts)
{
    public const int Fewest = 10;

    /// <summary>Whole numbers that say which row it is.</summary>
    static readonly ImmutableHashSet<string> Keys =
        ["Step", "Year", "Cohort", "Since", "TaxYear", "Begins", "Age", "Grade", "Level", "Exclusions", "EventTime", "Sector", "AfterDegree", "Rank", "Years since Key Stage 4", "Years after graduation"];

    /// <summary>Whole numbers that measure something else. A column of whole numbers that is named in neither list is taken for counts.</summary>
    static readonly ImmutableHashSet<string> Measures =
    [
        "Cohorts", "Schools", "Tests", "Terms", "MeanPay", "MedianPay", "RunningTotal", "Earnings", "Pay", "Median", "Difference", "Estimate", "Standard error", "Low", "High",
        "POC_LENGTH", "MeanDays", "Days", "Share", "Degree", "AllYear", "Stayed", "InLondon",
    ];

    /// <summary>All columns of counts of an executed notebook, in order.</summary>
    public static ImmutableArray<ShownCounts> Of(Notebook executed) =>
    [
        .. from cell in executed.Cells.OfType<CodeCell>()
           from table in ShownTable.AllOf(cell)
           where !table.Rows.IsEmpty
           from column in Enumerable.Range(0, table.Columns.Length)
           where IsCount(table, column)
           select new ShownCounts(cell.Id, table.Columns[column], CountsOf(table, column)),
    ];

    /// <summary>Counts that are not 0 and below ten: each is a small group that can be seen.</summary>
    public IEnumerable<string> Small => Counts.Where(count => IsSmall(count.Value)).Select(count => $"{Cell}: {Name} of {count.Key} is {count.Value}.");

    /// <summary>What another column that counts the same rows under another definition gives away: the difference is a group of its own.</summary>
    public IEnumerable<string> Against(ShownCounts other) => other.Name != Name ? []
        : from count in Counts
          where other.Counts.ContainsKey(count.Key) && IsSmall(count.Value - other.Counts[count.Key])
          select $"{Cell} and {other.Cell}: {Name} of {count.Key} is {count.Value} and {other.Counts[count.Key]}.";

    static bool IsSmall(long count) => Math.Abs(count) is > 0 and < Fewest;

    static bool IsCount(ShownTable table, int column) =>
        !Keys.Contains(table.Columns[column]) && !Measures.Contains(table.Columns[column]) && table.Rows.All(row => IsMissing(row[column]) || IsWhole(row[column]))
        && table.Rows.Any(row => IsWhole(row[column]));

    static bool IsWhole(string cell) => !cell.Contains('.', StringComparison.Ordinal) && TableComparison.Number(cell) is not null;

    static bool IsMissing(string cell) => cell is "" or "–" or "c";

    /// <summary>A row is named by its keys and words; rows of one name are told apart by their order.</summary>
    static ImmutableSortedDictionary<string, long> CountsOf(ShownTable table, int column)
    {
        var names = Enumerable.Range(0, table.Columns.Length).Where(other => Keys.Contains(table.Columns[other]) || table.Rows.All(row => TableComparison.Number(row[other]) is null)).ToList();
        return table.Rows.Where(row => IsWhole(row[column]))
            .GroupBy(row => string.Join(" / ", names.Select(name => row[name])), StringComparer.Ordinal)
            .SelectMany(rows => rows.Select((row, order) => KeyValuePair.Create(order == 0 ? rows.Key : $"{rows.Key} ({order + 1})", (long)TableComparison.Number(row[column])!.Value)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
