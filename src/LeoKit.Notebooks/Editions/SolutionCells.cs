using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Editions;

/// <summary>How the gaps of a notebook are filled: a file of C# with a line <c>// cell: faded-a</c> before the text of each cell.</summary>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Code">The text of each cell, by its id.</param>
public sealed record SolutionCells(string File, ImmutableDictionary<string, string> Code)
{
    internal const string Marker = "// cell: ";

    /// <summary>No gap is filled.</summary>
    public static SolutionCells None { get; } = new("", ImmutableDictionary<string, string>.Empty);

    /// <summary>Where the solutions of a notebook are looked for: <c>solutions/NAME.cs</c> beside it.</summary>
    public static string PathFor(string notebook) =>
        Path.Combine(Path.GetDirectoryName(notebook) ?? "", "solutions", Path.GetFileNameWithoutExtension(notebook) + ".cs");

    /// <summary>Those of a notebook; none if it has no such file.</summary>
    /// <exception cref="EditionException">The file cannot be understood (EDI001, EDI002, EDI004), or names a cell that is not there (EDI003).</exception>
    public static SolutionCells Of(string notebookPath, Notebook notebook) =>
        PathFor(notebookPath) is var path && System.IO.File.Exists(path) ? Parse(path, System.IO.File.ReadAllText(path)).For(notebook) : None;

    /// <summary>Reads the text of such a file.</summary>
    /// <exception cref="EditionException">It cannot be understood (EDI001, EDI002, EDI004).</exception>
    public static SolutionCells Parse(string file, string text)
    {
        var code = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        string? cell = null;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            if (line.StartsWith(Marker, StringComparison.Ordinal))
            {
                cell = line[Marker.Length..].Trim();
                if (!code.TryAdd(cell, ""))
                    throw EditionException.CellTwice(file, cell);
            }
            else if (cell is not null)
                code[cell] += line + "\n";
            else if (line.Trim().Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                throw EditionException.TextBeforeFirstCell(file, line.Trim());

        return new(file, code.ToImmutableDictionary(part => part.Key, part => part.Value.Trim('\n') is { Length: > 0 } filled ? filled : throw EditionException.EmptySolution(file, part.Key), StringComparer.Ordinal));
    }

    SolutionCells For(Notebook notebook) =>
        Code.Keys.Order(StringComparer.Ordinal).FirstOrDefault(id => !notebook.Cells.Any(cell => cell is CodeCell && cell.Id == id)) is { } missing
            ? throw EditionException.NoSuchCell(File, missing)
            : this;
}
