namespace LeoKit.Frames;

/// <summary>Texts of which many are the same: each stands once in a list, and a row has its place there.</summary>
/// <param name="places">The place of each row's text.</param>
/// <param name="texts">The texts; the first is null and stands for a missing one.</param>
/// <param name="rows">How many rows there are.</param>
sealed class PlacedTexts(TextPlaces places, string?[] texts, int rows) : TextArray
{
    public override int Count => rows;

    public override int Missing { get; } = places.CountOf(0, rows);

    public override string? this[int row] => (uint)row < (uint)rows ? texts[places[row]] : throw new ArgumentOutOfRangeException(nameof(row));

    public override void CopyTo(Span<string?> all) => places.Look(texts, all[..rows]);
}
