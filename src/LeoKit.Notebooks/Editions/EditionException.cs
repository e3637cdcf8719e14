namespace LeoKit.Notebooks.Editions;

/// <summary>An edition cannot be made; the message says what, where, why and what to do next.</summary>
public sealed class EditionException : Exception
{
    EditionException(string code, string file, string reason, string nextStep)
        : base($"{code} in {file}: {reason} {nextStep}") => Code = code;

    /// <summary>The kind of fault, <c>EDI001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    internal static EditionException TextBeforeFirstCell(string file, string line) =>
        new("EDI001", file, $"The line \"{line}\" stands before the first cell.", $"Begin each part with a line such as \"{SolutionCells.Marker}faded-a\"; comments may stand before it.");

    internal static EditionException CellTwice(string file, string cell) =>
        new("EDI002", file, $"The cell {cell} has two solutions.", "Remove one of them.");

    internal static EditionException NoSuchCell(string file, string cell) =>
        new("EDI003", file, $"The notebook has no code cell {cell}.", "Name the cell that holds the gap.");

    internal static EditionException EmptySolution(string file, string cell) =>
        new("EDI004", file, $"The solution of {cell} is empty.", "Write the cell as it should be left, or remove the line that names it.");
}
