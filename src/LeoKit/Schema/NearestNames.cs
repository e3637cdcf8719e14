using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>Offers the names that were probably meant.</summary>
static class NearestNames
{
    const int Offered = 3;

    public static string To(string asked, IEnumerable<string> known) => string.Join(", ", Of(asked, known));

    public static ImmutableArray<string> Of(string asked, IEnumerable<string> known) =>
        [.. known.OrderBy(name => Distance(name.ToUpperInvariant(), asked.ToUpperInvariant())).ThenBy(name => name, StringComparer.Ordinal).Take(Offered)];

    // The number of letters to insert, drop or change to turn one name into the other.
    static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var letter in one)
        {
            var diagonal = row[0]++;
            for (var index = 1; index <= other.Length; index++)
                (diagonal, row[index]) = (row[index], Math.Min(Math.Min(row[index], row[index - 1]) + 1, diagonal + (letter == other[index - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
