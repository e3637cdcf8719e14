using System.Collections.Immutable;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>One line of a comparison.</summary>
/// <param name="Mark">A space for a line in both, - for one only in the old text, + for one only in the new text.</param>
/// <param name="Line">The line.</param>
/// <param name="Old">Lines of the old text before this one.</param>
/// <param name="New">Lines of the new text before this one.</param>
readonly record struct LineEdit(char Mark, string Line, int Old, int New)
{
    public bool IsChange => Mark != ' ';
}

/// <summary>The shortest way from one list of lines to another.</summary>
static class LineEdits
{
    // Beyond this many comparisons the middle is shown as replaced, because nobody reads a diff of that size.
    const long MostComparisons = 4_000_000;

    public static ImmutableArray<LineEdit> Between(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        var head = old.CommonPrefixLength(@new);
        var tail = 0;
        while (tail < Math.Min(old.Length, @new.Length) - head && old[^(tail + 1)] == @new[^(tail + 1)])
            tail++;
        var edits = ImmutableArray.CreateBuilder<LineEdit>();
        AddSame(edits, old[..head], 0, 0);
        AddMiddle(edits, old[head..^tail], @new[head..^tail], head);
        AddSame(edits, old[^tail..], old.Length - tail, @new.Length - tail);
        return edits.ToImmutable();
    }

    static void AddSame(ImmutableArray<LineEdit>.Builder edits, ReadOnlySpan<string> lines, int old, int @new)
    {
        for (var index = 0; index < lines.Length; index++)
            edits.Add(new LineEdit(' ', lines[index], old + index, @new + index));
    }

    static void AddMiddle(ImmutableArray<LineEdit>.Builder edits, ReadOnlySpan<string> old, ReadOnlySpan<string> @new, int head)
    {
        var common = (long)old.Length * @new.Length <= MostComparisons ? LongestCommon(old, @new) : null;
        for (int i = 0, j = 0; i < old.Length || j < @new.Length;)
        {
            if (common is not null && i < old.Length && j < @new.Length && old[i] == @new[j])
                edits.Add(new LineEdit(' ', old[i], head + i++, head + j++));
            else if (j == @new.Length || (i < old.Length && (common is null || common[i + 1, j] >= common[i, j + 1])))
                edits.Add(new LineEdit('-', old[i], head + i++, head + j));
            else
                edits.Add(new LineEdit('+', @new[j], head + i, head + j++));
        }
    }

    /// <summary>At [i, j] the number of lines that the rests from i and j have in common.</summary>
    static int[,] LongestCommon(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        var lengths = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = @new.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == @new[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
