using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>The outputs of an executed notebook as one text that a person can read and approve.</summary>
/// <remarks>
/// A cell starts with <c># </c> and its id; each output has a label in brackets and is indented by four spaces, so that no output can look like a heading.
/// </remarks>
public static class SnapshotText
{
    const string Heading = "# ";
    const string Indent = "    ";

    /// <summary>The text for <paramref name="notebook"/>: \n line ends, one final newline.</summary>
    public static string Of(Notebook notebook, SnapshotTextOptions? options = null)
    {
        var settings = options ?? new SnapshotTextOptions();
        var cells = notebook.Cells.OfType<CodeCell>().Where(cell => !cell.Outputs.IsEmpty).Select(cell => Cell(cell, settings)).ToList();
        return cells.Count == 0 ? "(no outputs)\n" : string.Join('\n', cells);
    }

    /// <summary>What each cell shows in such a text, with labels and indents, by the id of the cell; cells without output are absent.</summary>
    public static ImmutableDictionary<string, string> CellsIn(string text)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string? cell = null;
        foreach (var line in text.Split('\n'))
            if (CellIn(line) is { } id)
                cells[cell = id] = "";
            else if (cell is not null)
                cells[cell] += line + "\n";
        return cells.ToImmutable();
    }

    /// <summary>The id in a heading line; null for any other line.</summary>
    internal static string? CellIn(string line) => line.StartsWith(Heading, StringComparison.Ordinal) ? line[Heading.Length..] : null;

    static string Cell(CodeCell cell, SnapshotTextOptions options) =>
        $"{Heading}{cell.Id}\n" + string.Concat(Merged(cell.Outputs).Select(output => Part(output, options)));

    static string Part(Output output, SnapshotTextOptions options)
    {
        var text = options.Scrubber.Scrub(OutputText.Of(output)).Trim('\n');
        var lines = text.Length == 0 ? ["(empty)"] : Cutting.Lines(text, options);
        return $"\n[{OutputText.Label(output)}]\n" + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"{Indent}{line}\n"));
    }

    /// <remarks>How a stream is split into outputs depends on timing, so neighbours of one stream are joined.</remarks>
    static ImmutableArray<Output> Merged(ImmutableArray<Output> outputs) =>
        outputs.Aggregate(ImmutableArray<Output>.Empty, (merged, output) =>
            output is StreamOutput next && merged is [.., StreamOutput last] && last.Name == next.Name
                ? merged.SetItem(merged.Length - 1, last with { Text = last.Text + next.Text })
                : merged.Add(output));
}
