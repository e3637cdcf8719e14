using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>
/// Tolerances that an approved text declares beside a number: <c>0.1334{±0.001}</c> takes every number from 0.1324 to 0.1344, <c>25{±4%}</c> from 24 to 26.
/// </summary>
/// <remarks>A line is compared with the line at the same place of the same cell; a cell that shows more or fewer lines than approved has no tolerance.</remarks>
static partial class Tolerances
{
    const string Sign = "{±";

    const string Number = @"[-+]?(?:\d[\d,]*)(?:\.\d+)?(?:[eE][-+]?\d+)?";

    /// <summary>The received text with the approved spelling wherever a number lies within its tolerance; where it does not, its tolerance is kept beside the new number.</summary>
    public static string Applied(string verified, string received)
    {
        if (!verified.Contains(Sign, StringComparison.Ordinal))
            return received;
        var approved = Cells(verified).ToDictionary(cell => cell.Id, cell => cell.Lines, StringComparer.Ordinal);
        return string.Join('\n', Cells(received).SelectMany(cell =>
            approved.TryGetValue(cell.Id, out var lines) && lines.Count == cell.Lines.Count ? lines.Zip(cell.Lines, Line) : cell.Lines));
    }

    static string Line(string approved, string received)
    {
        if (!approved.Contains(Sign, StringComparison.Ordinal))
            return received;
        var declared = Declared.Matches(approved);
        var match = Regex.Match(received, PatternOf(approved, declared), RegexOptions.CultureInvariant);
        if (!match.Success)
            return received;
        var numbers = match.Groups.Values.Skip(1).ToList();
        if (declared.Zip(numbers, (one, number) => IsWithin(one, number.Value)).All(within => within))
            return approved;
        var marked = new StringBuilder(received);
        foreach (var (one, number) in declared.Zip(numbers).Reverse())
            marked.Insert(number.Index + number.Length, one.Groups["tolerance"].Value);
        return marked.ToString();
    }

    /// <summary>The approved line with any number where one has a tolerance; columns may be wider or narrower.</summary>
    static string PatternOf(string approved, MatchCollection declared)
    {
        var pattern = new StringBuilder("^");
        var end = 0;
        foreach (var one in declared.AsEnumerable())
        {
            pattern.Append(Literally(approved[end..one.Index])).Append('(').Append(Number).Append(')');
            end = one.Index + one.Length;
        }

        return pattern.Append(Literally(approved[end..])).Append('$').ToString();
    }

    static string Literally(string text) => Spaces.Replace(Regex.Escape(text), @"\s+");

    static bool IsWithin(Match declared, string received)
    {
        var (approved, amount) = (Value(declared.Groups["number"].Value), Value(declared.Groups["amount"].Value));
        var allowed = declared.Groups["percent"].Length > 0 ? Math.Abs(approved) * amount / 100 : amount;
        // Written numbers are decimal; a last digit of the binary form must not decide at the edge.
        return Math.Abs(Value(received) - approved) <= allowed + (1e-9 * Math.Max(1, Math.Abs(approved)));
    }

    static double Value(string number) => double.Parse(number, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    static IEnumerable<(string Id, List<string> Lines)> Cells(string text)
    {
        var cell = (Id: "", Lines: new List<string>());
        foreach (var line in text.Split('\n'))
        {
            if (SnapshotText.CellIn(line) is { } id)
            {
                yield return cell;
                cell = (id, []);
            }

            cell.Lines.Add(line);
        }

        yield return cell;
    }

    [GeneratedRegex($@"(?<number>{Number})(?<tolerance>\{{±(?<amount>\d+(?:\.\d+)?(?:[eE]-?\d+)?)(?<percent>%?)\}})")]
    static partial Regex Declared { get; }

    [GeneratedRegex(@"(?:\\ )+")]
    static partial Regex Spaces { get; }
}
