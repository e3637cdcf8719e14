namespace LeoKit.Notebooks.Decks;

/// <summary>A deck cannot be filled; the message says what, where, why and what to do next.</summary>
public sealed class DeckException : Exception
{
    DeckException(string code, DeckBinding at, string reason, string nextStep)
        : base(FormattableString.Invariant($"{code} in {at.File}, line {at.Line}, {{{{{at.Text}}}}}: {reason} {nextStep}")) => Code = code;

    /// <summary>The kind of fault, <c>SLI001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    internal static DeckException NotUnderstood(DeckBinding at) => new(
        "SLI001", at, "This is no binding.",
        "Write the notebook's number, /, the id of a cell, and then Column[row], /pattern with one (group)/, table, or chart; such as {{22/worked-bias People[true]}}.");

    internal static DeckException NoNotebook(DeckBinding at) => new("SLI002", at, $"No notebook begins with {at.Notebook}-.", "Look for its number in the folder of notebooks.");

    internal static DeckException NotRun(DeckBinding at, string reason) => new("SLI003", at, $"The notebook did not end as it should: {reason.TrimEnd('.')}.", "Mend the notebook first.");

    internal static DeckException NoCell(DeckBinding at, string nearest) => new("SLI004", at, $"The notebook has no code cell {at.Cell}.", $"It has {nearest}.");

    internal static DeckException NoTable(DeckBinding at) => new("SLI005", at, at.Table is null ? "The cell shows no table." : "The cell does not show so many tables.", "Name a cell whose output is a table, or take a number with /pattern/.");

    internal static DeckException NoColumn(DeckBinding at, string columns) => new("SLI006", at, "The table has no such column.", $"It has {columns}.");

    internal static DeckException NoRow(DeckBinding at, string rows) => new("SLI007", at, "The table has no row of this name, or more than one.", $"Its rows are {rows}; #2 is the second row.");

    internal static DeckException NoMatch(DeckBinding at, string text) => new("SLI008", at, "The pattern finds nothing, has no group, or is no pattern.", $"The cell shows: {text}");

    internal static DeckException NoChart(DeckBinding at) => new("SLI009", at, "The cell shows no chart of the kit.", "Name a cell that ends in one of the six chart verbs.");

    internal static DeckException Stale(DeckBinding at, string found) => new(
        "SLI010", at, $"The deck expects {at.Expected}, and the notebook shows {found}.", "Read the slide again, change what it says, and write the new number behind the = sign.");
}
