using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>Keeps a long output short enough to review, and a change in the part that is not shown visible.</summary>
static class Cutting
{
    public static ImmutableArray<string> Lines(string text, SnapshotTextOptions options)
    {
        var lines = text.Split('\n');
        var shown = lines.Take(options.MaximumLines).Select(line => Line(line, options.MaximumLineLength)).ToImmutableArray();
        var more = lines.Length - shown.Length;
        if (more > 0)
            shown = shown.Add(string.Create(CultureInfo.InvariantCulture, $"… {more} more {(more == 1 ? "line" : "lines")}"));
        return shown.SequenceEqual(lines, StringComparer.Ordinal) ? shown : shown.Add($"SHA-256 of the whole: {Hash(text)}");
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    static string Line(string line, int longest)
    {
        if (line.Length <= longest)
            return line;
        var length = longest > 0 && char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, length)}… {line.Length - length} more characters");
    }
}
