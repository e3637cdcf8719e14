using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>Breaks text between words into lines that fit.</summary>
static class WrappedText
{
    /// <summary>The lines; a word that is too wide for a line is broken, and what is beyond the last line ends in an ellipsis.</summary>
    public static ImmutableArray<string> Lines(string text, double width, double size, int most = int.MaxValue)
    {
        List<string> lines = [""];
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width, size)))
        {
            var longer = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            if (lines[^1].Length == 0 || TextWidth.Of(longer, size) <= width)
                lines[^1] = longer;
            else
                lines.Add(word);
        }
        return lines.Count <= most ? [.. lines] : [.. lines.Take(most - 1), Shortened(lines[most - 1], width, size)];
    }

    static IEnumerable<string> Pieces(string word, double width, double size)
    {
        var piece = "";
        foreach (var letter in word.EnumerateRunes())
        {
            if (piece.Length > 0 && TextWidth.Of(piece + letter, size) > width)
            {
                yield return piece;
                piece = "";
            }
            piece += letter;
        }
        yield return piece;
    }

    static string Shortened(string line, double width, double size)
    {
        while (line.Length > 0 && TextWidth.Of(line + "…", size) > width)
            line = line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)];
        return line.TrimEnd() + "…";
    }
}
