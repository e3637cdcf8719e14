using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>What the tags of a cell ask of its page, in the words of Jupyter Book; <c>collapse</c> and <c>hints</c> fold a cell too.</summary>
static class CellTags
{
    public static bool IsRemoved(this Cell cell) => cell.Has("remove-cell") || cell is RawCell;

    public static bool HasInput(this CodeCell cell) => !cell.Has("remove-input") && cell.Source.Trim().Length > 0;

    public static bool HasOutput(this CodeCell cell) => !cell.Has("remove-output") && cell.Outputs.Length > 0;

    public static bool HidesInput(this Cell cell) => cell.Has("hide-input");

    public static bool HidesOutput(this Cell cell) => cell.Has("hide-output");

    public static bool ExpectsError(this Cell cell) => cell.Has("raises-exception");

    /// <summary>What stands on a folded cell; null when the cell is not folded.</summary>
    public static string? FoldedAs(this Cell cell, string? heading) =>
        cell.Has("hints") ? "Hints" : cell.Has("collapse") ? heading ?? "More" : cell.Has("hide-cell") ? "Show this cell" : null;

    static bool Has(this Cell cell, string tag) => cell.Tags.Contains(tag, StringComparer.Ordinal);
}
