using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Estimation;

/// <summary>Categories by row: a code for each row, −1 where it is missing, and the text of each code in the order of the values.</summary>
sealed record LabelColumn(string Name, int[] Codes, ImmutableArray<string> Levels) : IColumn
{
    public int Count => Codes.Length;

    public static LabelColumn Of<T>(string name, IEnumerable<T> values)
    {
        // A tuple of one may be a key even where T itself may be null.
        var found = new Dictionary<ValueTuple<T>, int>();
        List<int> codes = [];
        foreach (var value in values)
        {
            if (value is null or double.NaN)
            {
                codes.Add(-1);
                continue;
            }
            if (!found.TryGetValue(new(value), out var code))
                found.Add(new(value), code = found.Count);
            codes.Add(code);
        }
        var sorted = Sorted(found.Keys.Select(key => key.Item1)).ToImmutableArray();
        var places = new int[found.Count];
        for (var place = 0; place < sorted.Length; place++)
            places[found[new(sorted[place])]] = place;
        return new(name, [.. codes.Select(code => code < 0 ? code : places[code])], [.. sorted.Select(Text)]);
    }

    public bool IsMissing(int row) => Codes[row] < 0;

    /// <summary>The codes of some rows, numbered anew from 0 without gaps, so that a level that does not occur leaves no trace.</summary>
    public LabelColumn Take(int[] rows)
    {
        var isUsed = new bool[Levels.Length];
        foreach (var row in rows)
            isUsed[Codes[row]] = true;
        var places = new int[Levels.Length];
        var next = 0;
        for (var code = 0; code < places.Length; code++)
            places[code] = isUsed[code] ? next++ : -1;
        return new(Name, Array.ConvertAll(rows, row => places[Codes[row]]), [.. Levels.Where((_, code) => isUsed[code])]);
    }

    /// <summary>How many rows each code has.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Levels.Length];
        foreach (var code in Codes)
            if (code >= 0)
                sizes[code]++;
        return sizes;
    }

    public static string Text<T>(T value) => value switch
    {
        bool flag => flag ? "yes" : "no",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // Text by its characters, whatever the language of the computer; other values in their own order, if they have one.
    static IEnumerable<T> Sorted<T>(IEnumerable<T> values) =>
        values.All(value => value is IComparable and not string) ? values.Order() : values.OrderBy(Text, StringComparer.Ordinal);
}
