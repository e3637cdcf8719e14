using System.Globalization;

namespace LeoKit.Tests.Disclosure;

/// <summary>Tables of counts drawn with bars, so that a test shows what it means. The first line names the columns, the first cell of a line its row.</summary>
static class SmallTable
{
    public static SdcTable Counts(string drawing)
    {
        string[][] lines = [.. drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())];
        return SdcTable.OfCounts([.. lines[1..].Select(line => line[0])], lines[0][1..],
            [.. lines[1..].Select(line => (IReadOnlyList<int>)[.. line[1..].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))])]);
    }

    /// <summary>A table with these cells hidden and no others, totals too if they are named.</summary>
    public static PublishedTable Published(SdcTable table, params (string Row, string Column)[] hidden) =>
        table.Publish().Hiding(hidden.Select(cell => table.Lines.Place(cell.Row, cell.Column)).ToHashSet());
}
