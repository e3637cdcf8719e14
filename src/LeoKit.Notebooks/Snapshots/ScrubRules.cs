using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>The rules that snapshots usually need.</summary>
public static partial class ScrubRules
{
    /// <summary>\r\n and a lone \r, as a progress display writes it, become \n.</summary>
    public static ScrubRule LineEnds { get; } = new("line ends", text => text.ReplaceLineEndings("\n"));

    /// <summary>Escape sequences that colour text in a terminal are removed.</summary>
    public static ScrubRule TerminalColours { get; } = new("terminal colours", text => ColourPattern.Replace(text, ""));

    /// <summary>A GUID becomes <c>{guid}</c>.</summary>
    public static ScrubRule Guids { get; } = new("GUIDs", text => GuidPattern.Replace(text, "{guid}"));

    /// <summary>The number that C# scripting gives to a cell becomes <c>n</c>: it changes when a cell is put in before it.</summary>
    public static ScrubRule SubmissionNumbers { get; } =
        new("submission numbers", text => SubmissionPattern.Replace(text, "$1#n"));

    /// <summary>Spaces and tabs at the end of a line are removed.</summary>
    public static ScrubRule TrailingWhitespace { get; } =
        new("trailing whitespace", text => TrailingPattern.Replace(text, ""));

    /// <summary>The absolute path of a folder becomes a name, and paths below it get / between their parts.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <param name="name">What to show instead, such as <c>{repo}</c>.</param>
    public static ScrubRule Folder(string folder, string name)
    {
        var parts = folder.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        // A folder at the root of the file system would match every path.
        if (parts.Length == 0)
            return new ScrubRule(name, text => text);
        var start = folder[0] switch { '/' => @"(?<![\w.}-])/", '\\' => @"(?<![\w.}-])[\\/]+", _ => @"(?<!\w)" };
        var pattern = new Regex(
            $@"{start}{string.Join(@"[\\/]+", parts.Select(Regex.Escape))}(?![\w-]|\.\w)(?<below>(?:[\\/]+[^\s\\/""'<>|:*?]+)*)",
            folder[0] is '/' ? RegexOptions.CultureInvariant : RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return new ScrubRule(name, text => pattern.Replace(text, match => name + Separators.Replace(match.Groups["below"].Value, "/")));
    }

    [GeneratedRegex(@"\u001b\[[0-9;?]*[A-Za-z]")]
    static partial Regex ColourPattern { get; }

    [GeneratedRegex(@"(?<![0-9a-fA-F])[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9a-fA-F])")]
    static partial Regex GuidPattern { get; }

    [GeneratedRegex(@"(AnonymousType[0-9]+|Submission)#[0-9]+")]
    static partial Regex SubmissionPattern { get; }

    [GeneratedRegex(@"[ \t]+(?=\n|\z)")]
    static partial Regex TrailingPattern { get; }

    [GeneratedRegex(@"[\\/]+")]
    static partial Regex Separators { get; }
}
