using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Magics;

/// <summary>Takes a cell apart into C# and the lines that only notebooks know.</summary>
static partial class CellParts
{
    static readonly ImmutableHashSet<string> CSharpNames = ["csharp", "c#", "C#"];

    /// <summary>Languages whose text goes on to the next line that names a language.</summary>
    static readonly ImmutableHashSet<string> OtherLanguages =
        ["markdown", "md", "html", "javascript", "js", "mermaid", "meta", "fsharp", "f#", "F#", "pwsh", "powershell", "sql", "kql", "http", "python", "r"];

    public static ImmutableArray<CellPart> Of(string code)
    {
        if (!code.Contains("#!", StringComparison.Ordinal) && !PackageLine().IsMatch(code))
            return [new CellPart.Code(code)];

        var builder = new Builder();
        foreach (var line in code.ReplaceLineEndings("\n").Split('\n'))
            Take(builder, line);
        return builder.Finish();
    }

    /// <summary>The C# of a cell at its own place, with blanks for all that is not C#: what an editor asks about.</summary>
    public static string CSharpOf(string code)
    {
        if (Of(code) is [CellPart.Code only] && only.Text == code)
            return code;
        var foreign = false;
        return string.Join('\n', code.Split('\n').Select(line =>
        {
            if (MagicLine().Match(line) is { Success: true } magic)
                foreign = OtherLanguages.Contains(magic.Groups["name"].Value);
            else if (!foreign && !PackageLine().IsMatch(line))
                return line;
            return new string(' ', line.Length);
        }));
    }

    static void Take(Builder builder, string line)
    {
        if (MagicLine().Match(line) is { Success: true } magic)
        {
            var name = magic.Groups["name"].Value;
            if (CSharpNames.Contains(name))
                builder.StartCode();
            else if (OtherLanguages.Contains(name))
                builder.StartContent(name);
            else
                builder.Add(new CellPart.Magic(name, [.. Argument().Matches(magic.Groups["rest"].Value).Select(match => match.Value.Trim('"'))]));
            builder.SkipLine();
        }
        else if (!builder.InContent && PackageLine().Match(line) is { Success: true } package)
        {
            builder.AddPackage(package.Groups["directive"].Value, package.Groups["what"].Value.Trim());
            builder.SkipLine();
        }
        else
        {
            builder.AddLine(line);
        }
    }

    [GeneratedRegex(@"^\s*#!(?<name>[A-Za-z][\w#\-.]*)(?<rest>.*)$")]
    private static partial Regex MagicLine();

    [GeneratedRegex("""^\s*#(?<directive>r|i)\s+"\s*nuget\s*:(?<what>[^"]*)"\s*;?\s*$""", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex PackageLine();

    [GeneratedRegex("""[^\s"]*"[^"]*"|\S+""")]
    private static partial Regex Argument();

    sealed class Builder
    {
        readonly ImmutableArray<CellPart>.Builder parts = ImmutableArray.CreateBuilder<CellPart>();
        readonly List<string> lines = [];
        readonly List<string> packages = [];
        readonly List<string> sources = [];
        string? language;
        int lineNumber;

        public bool InContent => language is not null;

        public void StartCode()
        {
            Close();
            language = null;
        }

        public void StartContent(string name)
        {
            Close();
            language = name;
        }

        public void Add(CellPart.Magic magic)
        {
            Close();
            parts.Add(magic);
        }

        public void AddPackage(string directive, string what) => (directive is "r" or "R" ? packages : sources).Add(what);

        /// <summary>The line is not part of the text; in code an empty one takes its place.</summary>
        public void SkipLine()
        {
            lineNumber++;
            if (!InContent)
                lines.Add("");
        }

        public void AddLine(string line)
        {
            lineNumber++;
            lines.Add(line);
        }

        public ImmutableArray<CellPart> Finish()
        {
            Close();
            return parts.ToImmutable();
        }

        void Close()
        {
            if (packages.Count > 0 || sources.Count > 0)
                parts.Add(new CellPart.PackageLines([.. packages], [.. sources]));
            var text = string.Join('\n', lines);
            if (language is { } name)
                parts.Add(new CellPart.Content(name, text.Trim('\n')));
            else if (!string.IsNullOrWhiteSpace(text))
                parts.Add(new CellPart.Code(new string('\n', lineNumber - lines.Count) + text));
            lines.Clear();
            packages.Clear();
            sources.Clear();
        }
    }
}
