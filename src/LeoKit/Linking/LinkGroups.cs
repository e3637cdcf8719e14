using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;

namespace LeoKit.Linking;

/// <summary>Counts matched rows by group, and shows counts as a table.</summary>
static class LinkGroups
{
    public static ImmutableArray<MatchRate> RatesBy(ExtractColumn column, Func<int, bool> isMatched)
    {
        var groups = Enumerable.Range(0, column.Values.Count).GroupBy(row => TextOf(column[row]));
        return
        [
            .. groups.Select(group => new MatchRate(group.Key, group.Count(), group.Count(isMatched)))
                .OrderBy(rate => rate.Group is null).ThenBy(rate => rate.Group, StringComparer.Ordinal),
        ];
    }

    public static TableView Show(string caption, params (string What, int Count)[] counts) => new(
        ["What", "Count"],
        [.. counts.Select(count => (ImmutableArray<string>)[count.What, count.Count.ToString("N0", CultureInfo.InvariantCulture)])])
    {
        Caption = caption,
        NumberColumns = [1],
    };

    static string? TextOf(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
