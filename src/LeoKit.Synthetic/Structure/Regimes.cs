using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>The stretches of years in which columns that are drawn together mean the same: they hold values, or none, and their codes are those.</summary>
/// <remarks>A view of many years has codes that end and columns that begin. A value drawn from other years would be one that its year cannot have.</remarks>
sealed class Regimes
{
    readonly Dictionary<int, int> _byYear;
    readonly List<List<int>> _rows = [];

    Regimes(Dictionary<int, int> byYear) => _byYear = byYear;

    /// <summary>For each regime, the rows of the sample that lie in it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rows => _rows;

    public int Of(int year) => _byYear.GetValueOrDefault(year);

    public static Regimes Of(ViewSample sample, IReadOnlyList<ViewColumn> group)
    {
        var years = Enumerable.Range(0, sample.Rows).Select(sample.YearOf).Concat(sample.View.Years.IsNone ? [] : sample.View.Years.Each).Distinct().Order().ToList();
        var empty = EmptyYears(sample, group);
        var marks = years.ToDictionary(year => year, year => string.Join(';', group.Select(column => MarkOf(column, year, empty))));
        var numbers = marks.Values.Distinct().Select((mark, number) => (mark, number)).ToDictionary();
        var regimes = new Regimes(marks.ToDictionary(year => year.Key, year => numbers[year.Value]));
        for (var number = 0; number < Math.Max(1, numbers.Count); number++)
            regimes._rows.Add([]);
        for (var row = 0; row < sample.Rows; row++)
            regimes._rows[regimes.Of(sample.YearOf(row))].Add(row);
        return regimes;
    }

    /// <summary>What holds of a column in a year: nothing in it, or the codes that are in use.</summary>
    static string MarkOf(ViewColumn named, int year, HashSet<(ViewColumn, int)> empty)
    {
        var column = named.Column;
        if (year == 0)
            return "";
        if (empty.Contains((named, year)) || (!column.Populated.IsNone && !column.Populated.Contains(year)))
            return "none";
        // A year of birth fits the year of its row only.
        if (column.Unit == "year")
            return year.ToString(CultureInfo.InvariantCulture);
        return column.Codes is not { } codes ? "" : string.Concat(codes.Codes.Select(code => code.IsValidIn(year) ? '1' : '0'));
    }

    /// <summary>The years in which a column has no value although the schema gives it some: enough rows must show it.</summary>
    static HashSet<(ViewColumn, int)> EmptyYears(ViewSample sample, IReadOnlyList<ViewColumn> group)
    {
        const int enough = 30;
        var empty = new HashSet<(ViewColumn, int)>();
        foreach (var column in group)
        {
            var at = sample.View.Columns.IndexOf(column);
            foreach (var year in Enumerable.Range(0, sample.Rows).GroupBy(sample.YearOf))
                if (year.Count() >= enough && year.All(row => sample.Cell(row, at).IsEmpty))
                    empty.Add((column, year.Key));
        }
        return empty;
    }
}
