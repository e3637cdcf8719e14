using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit;

/// <summary>Reads a pair of years as LEO's tables write it: <c>2010/11</c>, <c>2010/2011</c>, <c>2010-11</c> or <c>201011</c>.</summary>
static partial class WrittenYear
{
    public const int Earliest = 1900;
    public const int Latest = 2199;

    [GeneratedRegex(@"^(?<start>[0-9]{4})(?<mark>[/-])(?<end>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    static partial Regex Marked { get; }

    [GeneratedRegex("^(?<start>[0-9]{4})(?<end>[0-9]{2})$", RegexOptions.CultureInvariant)]
    static partial Regex Code { get; }

    /// <summary>The first of the two years, or null with the reason in <paramref name="fault"/>.</summary>
    public static int? Start(string? text, bool codeToo, out string fault)
    {
        fault = "";
        var written = text?.Trim() ?? "";
        var match = Marked.Match(written);
        if (!match.Success && codeToo)
            match = Code.Match(written);
        if (!match.Success)
        {
            fault = written switch
            {
                "" => "there is no text",
                { Length: 4 } when written.All(char.IsAsciiDigit) => "one year alone is ambiguous, since some tables write the year it starts and some the year it ends",
                _ => "it is not a pair of years",
            };
            return null;
        }

        var start = int.Parse(match.Groups["start"].ValueSpan, CultureInfo.InvariantCulture);
        var end = int.Parse(match.Groups["end"].ValueSpan, CultureInfo.InvariantCulture);
        var expected = match.Groups["end"].Length == 4 ? start + 1 : (start + 1) % 100;
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

    public static int Checked(int start, string what) =>
        start is >= Earliest and <= Latest
            ? start
            : throw new ArgumentOutOfRangeException(nameof(start), start, string.Create(CultureInfo.InvariantCulture,
                $"{what} starts in a year from {Earliest} to {Latest}, such as 2010."));

    /// <summary>The last two digits of the second year.</summary>
    public static string ShortEnd(int start) => ((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
}
