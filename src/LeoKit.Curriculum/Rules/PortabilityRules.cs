using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Curriculum.Prose;

namespace LeoKit.Curriculum.Rules;

/// <summary>A notebook shows the same in VS Code, in Jupyter and on the built-in page, on any computer.</summary>
static partial class PortabilityRules
{
    static readonly ImmutableArray<string> PlainTags = ["details", "summary", "br", "sub", "sup", "kbd", "img"];

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO970", "no absolute paths", "The folder of one computer is on no other.")
        {
            Check = lesson => lesson.Cells.SelectMany(cell => AbsolutePath.Matches(cell.Source).Take(1)
                .Select(path => new Breach(cell.Id, $"The cell names {path.Value.TrimEnd('.')}.", "Use a path from the notebook's folder, such as ../datasets/town."))),
        },
        new("LEO971", "no packages from the network", "The kit brings what a notebook needs; a class room may have no network.")
        {
            Check = lesson => Lines(lesson, NetworkPackage).Select(line => new Breach(line.Cell, $"The cell loads a package: {line.Text}", "Leave it out, and use what the kit has.")),
        },
        new("LEO972", "no magic commands", "Each host knows others, and some know none.")
        {
            Check = lesson => Lines(lesson, Magic).Select(line => new Breach(line.Cell, $"The cell uses a command of one host: {line.Text}", "Write it in C#.")),
        },
        new("LEO973", "no interface of one host", "What one host alone has fails in the others.")
        {
            Check = lesson => Lines(lesson, HostOnly).Select(line => new Breach(line.Cell, $"The cell needs one host: {line.Text}", "Use display(…), Console.WriteLine or the value on the last line.")),
        },
        new("LEO974", "Markdown that every host draws", "Formulas, diagrams and style are drawn by one host and printed as text by the next.")
        {
            Check = lesson => lesson.Prose.SelectMany(part => Foreign(part.Text).Select(what => new Breach(part.Cell.Id, what, "Use words, a table, or a chart of the kit."))),
        },
    ];

    static IEnumerable<(string Cell, string Text)> Lines(LessonNotebook lesson, Regex pattern) =>
        lesson.Code.SelectMany(cell => cell.Source.Split('\n').Where(line => pattern.IsMatch(line)).Select(line => (cell.Id, line.Trim())));

    static IEnumerable<string> Foreign(MarkdownReading text)
    {
        foreach (var (name, _) in text.Html.SelectMany(HtmlTags.Opening).Where(tag => !PlainTags.Contains(tag.Name)).DistinctBy(tag => tag.Name))
            yield return $"The cell uses the tag <{name}>.";
        if (text.Fences.Any(fence => fence.Language is "mermaid" or "math"))
            yield return "The cell holds a diagram or formula as code.";
        if (text.AllText.Any(part => part.Contains("$$", StringComparison.Ordinal)))
            yield return "The cell holds a formula.";
    }

    [GeneratedRegex("""(?<![\w.:/\\])(/(home|Users|tmp|work|mnt|root|var|opt|usr)/[\w./-]+|[A-Z]:[\\/][\w.\\/-]*|file://[^\s"]*)""")]
    static partial Regex AbsolutePath { get; }

    [GeneratedRegex("""^\s*#(r\s+"nuget:|i\s)""")]
    static partial Regex NetworkPackage { get; }

    [GeneratedRegex(@"^\s*(#!|%|#load\b)")]
    static partial Regex Magic { get; }

    [GeneratedRegex(@"Microsoft\.DotNet\.Interactive|KernelInvocationContext|\bKernel\.(Root|Current|Get|Send)|Console\.Read|Environment\.Exit|Process\.Start|GetInputAsync|Application\.MainLoop")]
    static partial Regex HostOnly { get; }
}
