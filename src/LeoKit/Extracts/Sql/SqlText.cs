using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Extracts;

/// <summary>What can be seen in a query without understanding it: the names in it, its parameters, and whether it is one statement.</summary>
sealed partial class SqlText
{
    SqlText(string text) => Text = text;

    public string Text { get; }

    /// <summary>Every name in it, whatever it names; names within texts and comments do not count.</summary>
    public ImmutableHashSet<string> Names { get; private init; } = [];

    /// <summary>How many values it expects: each <c>?</c>, or the highest of <c>$1</c>, <c>$2</c>…</summary>
    public int Parameters { get; private init; }

    /// <summary>A parameter with a name, such as <c>$year</c>; null if there is none.</summary>
    public string? NamedParameter { get; private init; }

    public int Statements { get; private init; }

    [GeneratedRegex("""
        '(?:[^']|'')*' | --[^\n]* | /\*.*?(?:\*/|\z) | \$\$.*?\$\$
        | "(?<quoted>(?:[^"]|"")*)" | \$(?<number>[0-9]+) | \$(?<named>[\p{L}_]\w*) | (?<mark>\?)
        | (?<name>[\p{L}_]\w*) | (?<end>;) | (?<other>[^\s;])
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    static partial Regex Token { get; }

    public static SqlText Read(string text)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        var (marks, highest, statements, begun) = (0, 0, 0, false);
        string? named = null;
        foreach (Match token in Token.Matches(text))
        {
            if (token.Groups["end"].Success)
                begun = false;
            else if (!begun && !IsComment(token.Value))
                (begun, statements) = (true, statements + 1);

            if (token.Groups["name"] is { Success: true } name)
                names.Add(name.Value);
            else if (token.Groups["quoted"] is { Success: true } quoted)
                names.Add(quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal));
            else if (token.Groups["number"] is { Success: true } number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var place))
                highest = Math.Max(highest, place);
            else if (token.Groups["named"].Success)
                named ??= token.Value;
            else if (token.Groups["mark"].Success)
                marks++;
        }

        return new(text) { Names = names.ToImmutable(), Parameters = Math.Max(marks, highest), NamedParameter = named, Statements = statements };
    }

    static bool IsComment(string token) => token.StartsWith("--", StringComparison.Ordinal) || token.StartsWith("/*", StringComparison.Ordinal);
}
