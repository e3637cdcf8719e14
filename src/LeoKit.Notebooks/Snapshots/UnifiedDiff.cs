using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>The differences of two snapshot texts in the form of <c>diff -u</c>, each with the cell it lies in.</summary>
/// <param name="Lines">The lines, without file names.</param>
/// <param name="FirstCell">The id of the cell with the first difference; null when it lies before the first cell.</param>
sealed record UnifiedDiff(ImmutableArray<string> Lines, string? FirstCell)
{
    /// <summary>The differences; null when there are none.</summary>
    public static UnifiedDiff? Between(string[] old, string[] @new, int context)
    {
        var edits = LineEdits.Between(old, @new);
        var hunks = Hunks(edits, context).ToList();
        return hunks.Count == 0
            ? null
            : new UnifiedDiff([.. hunks.SelectMany(hunk => Show(edits, hunk))], CellOf(edits, hunks[0]));
    }

    static IEnumerable<Range> Hunks(ImmutableArray<LineEdit> edits, int context)
    {
        var changes = Enumerable.Range(0, edits.Length).Where(index => edits[index].IsChange).ToList();
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1] - changes[last] <= 2 * context + 1)
                last++;
            yield return Math.Max(0, changes[first] - context)..Math.Min(edits.Length, changes[last] + context + 1);
            first = last + 1;
        }
    }

    static IEnumerable<string> Show(ImmutableArray<LineEdit> edits, Range hunk)
    {
        var lines = edits[hunk];
        var cell = CellOf(edits, hunk) is { } id ? $" cell {id}" : "";
        var header = string.Create(CultureInfo.InvariantCulture,
            $"@@ -{lines[0].Old + 1},{lines.Count(line => line.Mark != '+')} +{lines[0].New + 1},{lines.Count(line => line.Mark != '-')} @@{cell}");
        return lines.Select(edit => $"{edit.Mark}{edit.Line}").Prepend(header);
    }

    /// <remarks>An empty line between two cells belongs to neither, so the first change with content counts.</remarks>
    static string? CellOf(ImmutableArray<LineEdit> edits, Range hunk)
    {
        var (start, length) = hunk.GetOffsetAndLength(edits.Length);
        var changes = Enumerable.Range(start, length).Where(index => edits[index].IsChange).ToList();
        var change = changes.Find(index => edits[index].Line.Length > 0) is var found && found > 0 ? found : changes[0];
        return edits.Take(change + 1).Reverse().Select(edit => SnapshotText.CellIn(edit.Line)).FirstOrDefault(id => id is not null);
    }
}
