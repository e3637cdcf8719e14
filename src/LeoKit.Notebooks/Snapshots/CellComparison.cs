namespace LeoKit.Notebooks.Snapshots;

/// <summary>What one cell shows, held against what was approved for it.</summary>
/// <param name="Id">The cell.</param>
/// <param name="Approved">The approved text; null if none was approved for this cell.</param>
/// <param name="Received">The received text, with the approved spelling of numbers within their tolerance; null if the cell shows nothing now.</param>
public sealed record CellComparison(string Id, string? Approved, string? Received)
{
    /// <summary>Whether it shows what was approved.</summary>
    public bool IsMatch => Approved == Received;

    /// <summary>The first line that differs, in words; empty on a match.</summary>
    public string FirstDifference => (Approved, Received) switch
    {
        _ when IsMatch => "",
        (null, _) => "nothing was approved for this cell",
        (_, null) => "the cell shows nothing now",
        var (approved, received) => FirstOf(approved.Split('\n'), received.Split('\n')),
    };

    static string FirstOf(string[] approved, string[] received)
    {
        var line = Enumerable.Range(0, Math.Max(approved.Length, received.Length)).First(at => approved.ElementAtOrDefault(at) != received.ElementAtOrDefault(at));
        return FormattableString.Invariant($"line {line + 1}: approved \"{approved.ElementAtOrDefault(line)?.Trim()}\", received \"{received.ElementAtOrDefault(line)?.Trim()}\"");
    }

    /// <summary>The cells of two texts: those of the received one in order, then those that show nothing any more.</summary>
    internal static IEnumerable<CellComparison> Between(string approved, string received)
    {
        var (before, now) = (SnapshotText.CellsIn(approved), SnapshotText.CellsIn(received));
        var order = received.Split('\n').Select(SnapshotText.CellIn).OfType<string>();
        return order.Concat(before.Keys.Except(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            .Select(id => new CellComparison(id, before.GetValueOrDefault(id)?.Trim('\n'), now.GetValueOrDefault(id)?.Trim('\n')));
    }
}
