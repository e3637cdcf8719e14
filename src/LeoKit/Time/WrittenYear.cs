using System.Globalization;

namespace LeoKit;

/// <summary>Reads a pair of years as LEO's tables write it: <c>2010/11</c>, <c>2010/2011</c>, <c>2010-11</c> or <c>201011</c>.</summary>
static class WrittenYear
{
    public const int Earliest = 1900;
    public const int Latest = 2199;

    /// <summary>The first of the two years, or null with the reason in <paramref name="fault"/>.</summary>
    public static int? Start(string? text, bool codeToo, out string fault)
    {
        fault = "";
        var written = text?.Trim() ?? "";
        if (Years(written, codeToo) is not var (first, second))
        {
            fault = written switch
            {
                "" => "there is no text",
                { Length: 4 } when written.All(char.IsAsciiDigit) => "one year alone is ambiguous, since some tables write the year it starts and some the year it ends",
                _ => "it is not a pair of years",
            };
            return null;
        }

        var start = int.Parse(first, CultureInfo.InvariantCulture);
        var end = int.Parse(second, CultureInfo.InvariantCulture);
        var expected = second.Length == 4 ? start + 1 : (start + 1) % 100;
        if (end != expected)
        {
            fault = string.Create(CultureInfo.InvariantCulture, $"the second year must be the one after {start}");
            return null;
        }

        if (start is >= Earliest and <= Latest)
            return start;
        fault = string.Create(CultureInfo.InvariantCulture, $"years from {Earliest} to {Latest} are known here");
        return null;
    }

    // By hand, because each start of the kit reads some years: the first regular expression of a program takes longer to start.
    static (string First, string Second)? Years(string written, bool codeToo)
    {
        (string First, string Second)? years = written switch
        {
            [_, _, _, _, '/' or '-', ..] when written.Length is 7 or 9 => (written[..4], written[5..]),
            { Length: 6 } when codeToo => (written[..4], written[4..]),
            _ => null,
        };
        return years is var (first, second) && first.All(char.IsAsciiDigit) && second.All(char.IsAsciiDigit) ? years : null;
    }

    public static int Checked(int start, string what) =>
        start is >= Earliest and <= Latest
            ? start
            : throw new ArgumentOutOfRangeException(nameof(start), start, string.Create(CultureInfo.InvariantCulture,
                $"{what} starts in a year from {Earliest} to {Latest}, such as 2010."));

    /// <summary>The last two digits of the second year.</summary>
    public static string ShortEnd(int start) => ((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
}
