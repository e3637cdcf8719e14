using System.Collections.Immutable;
using LeoKit.Display.Tables;

namespace LeoKit.Display.Values;

/// <summary>A sequence: a table if its items have the same named parts, else a list of items.</summary>
static class SequenceForms
{
    const int LongestLine = 100;

    public static Forms Of(Sample sample) =>
        SequenceTables.TryOf(sample, TableOptions.Default) is { } table ? TableForms.Of(table) : Forms.OfText(List(sample));

    static string List(Sample sample)
    {
        ImmutableArray<string> parts = [.. sample.Items.Select(OneLine.Of), .. sample.More is { } more ? [more] : Array.Empty<string>()];
        var line = $"[{string.Join(", ", parts)}]";
        return line.Length <= LongestLine ? line : $"[\n  {string.Join(",\n  ", parts)}\n]";
    }
}
