using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>The stretches of years in which columns that are drawn together mean the same: they hold values, or none, and their codes are those.</summary>
/// <remarks>A view of many years has codes that end and columns that begin. A value drawn from other years would be one that its year cannot have.</remarks>
sealed class Regimes
{
    // By year, from the first on: looked up for every value that is drawn.
    readonly int[] _byYear;
    readonly int _first;

    Regimes(Dictionary<int, int> byYear, int[][] rows)
    {
        Rows = rows;
        _first = byYear.Keys.Append(int.MaxValue).Where(year => year > 0).Min();
        _byYear = byYear.Count == 0 ? [] : [.. Enumerable.Range(_first, byYear.Keys.Max() - _first + 1).Select(year => byYear.GetValueOrDefault(year))];
    }

    /// <summary>For each regime, the rows of the sample that lie in it.</summary>
    public int[][] Rows { get; }

    public int Of(int year) => (uint)(year - _first) < (uint)_byYear.Length ? _byYear[year - _first] : 0;

    public static Regimes Of(ViewSample sample, IReadOnlyList<ViewColumn> group)
    {
        var years = sample.View.Year is null ? sample.RowsByYear.Keys.Concat(sample.View.Years.IsNone ? [] : sample.View.Years.Each).Distinct().Order().ToList() : [];
        var marks = years.ToDictionary(year => year, year => string.Join(';', group.Select(column => MarkOf(sample, column, year))));
        var numbers = marks.Values.Distinct().Select((mark, number) => (mark, number)).ToDictionary();
        if (numbers.Count < 2)
            return new([], [sample.AllRows]);
        var regimes = marks.ToDictionary(year => year.Key, year => numbers[year.Value]);
        return new(regimes, [.. Enumerable.Range(0, numbers.Count).Select(number =>
            sample.RowsByYear.Where(year => regimes[year.Key] == number).SelectMany(year => year.Value).Order().ToArray())]);
    }

    /// <summary>What holds of a column in a year: nothing in it, or the codes that are in use.</summary>
    static string MarkOf(ViewSample sample, ViewColumn named, int year)
    {
        var column = named.Column;
        if (year == 0)
            return "";
        if ((!column.Populated.IsNone && !column.Populated.Contains(year)) || IsEmpty(sample, named, year))
            return "none";
        // A year of birth fits the year of its row only.
        if (column.Unit == "year")
            return year.ToString(CultureInfo.InvariantCulture);
        return column.Codes is not { } codes ? "" : string.Concat(codes.Codes.Select(code => code.IsValidIn(year) ? '1' : '0'));
    }

    /// <summary>True for a year in which a column has no value although the schema gives it some: enough rows must show it.</summary>
    static bool IsEmpty(ViewSample sample, ViewColumn column, int year)
    {
        const int enough = 30;
        var at = sample.View.Columns.IndexOf(column);
        return sample.RowsByYear.TryGetValue(year, out var rows) && rows.Count >= enough && rows.TrueForAll(row => sample.Cell(row, at).IsEmpty);
    }
}
