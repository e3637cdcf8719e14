using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Editions;

/// <summary>Makes the editions of a notebook from the one source.</summary>
/// <param name="Solutions">How its gaps are filled.</param>
/// <param name="From">The folder of the source.</param>
/// <param name="To">The folder of the edition.</param>
public sealed record NotebookEdition(SolutionCells Solutions, string From, string To)
{
    const string InstructorTag = "instructor";

    /// <summary>What else an instructor may want to know of the exercise that a cell checks, as Markdown; null for nothing.</summary>
    public Func<Cell, string?> Remarks { get; init; } = _ => null;

    /// <summary>The edition, without outputs. Its metadata say which it is.</summary>
    public Notebook Of(Notebook source, EditionKind kind)
    {
        var move = new Relocation(From, To);
        var cells = kind switch
        {
            EditionKind.Learner => source.Cells.Where(cell => !IsForInstructor(cell)),
            EditionKind.Solution => source.Cells.Where(cell => !IsForInstructor(cell)).Select(Filled),
            _ => ForInstructor(source.Cells),
        };
        var metadata = (JsonObject)source.Metadata.DeepClone();
        metadata["edition"] = Name(kind);
        return new([.. cells.Select(cell => Moved(cell, move))], metadata);
    }

    /// <summary>The name of an edition, as a folder or an option has it.</summary>
    public static string Name(EditionKind kind) => kind switch { EditionKind.Learner => "learner", EditionKind.Solution => "solution", _ => "instructor" };

    static bool IsForInstructor(Cell cell) => cell.Tags.Contains(InstructorTag);

    Cell Filled(Cell cell) => cell is CodeCell code && Solutions.Code.TryGetValue(cell.Id, out var solution) ? code with { Source = solution } : cell;

    /// <summary>The title, what is said to the instructor, then the rest, with a solution after the check of each gap.</summary>
    IEnumerable<Cell> ForInstructor(ImmutableArray<Cell> cells)
    {
        var told = cells.Where(IsForInstructor).Select(Shown);
        var rest = cells.Where(cell => !IsForInstructor(cell)).ToList();
        return rest.Take(1).Concat(told).Concat(rest.Skip(1).SelectMany((cell, place) => Remarked(cell, gap: rest[place])));
    }

    /// <summary>A cell, and behind a check what goes with it; the gap of a check is the cell before it.</summary>
    IEnumerable<Cell> Remarked(Cell cell, Cell gap)
    {
        yield return cell;
        var solution = Solutions.Code.TryGetValue(gap.Id, out var code) ? $"**Solution.**\n\n```csharp\n{code}\n```" : null;
        var text = string.Join("\n\n", new[] { solution, Remarks(cell) }.OfType<string>());
        if (text.Length > 0)
            yield return new MarkdownCell($"instructor-{cell.Id}", text, Tagged(), null);
    }

    /// <summary>Pages leave out what is tagged <c>remove-cell</c>; in this edition it is what it is made for.</summary>
    static Cell Shown(Cell cell) => cell with { Metadata = Tagged() };

    static JsonObject Tagged() => new() { ["tags"] = new JsonArray(InstructorTag) };

    static Cell Moved(Cell cell, Relocation move)
    {
        var moved = cell with { Source = move.Of(cell.Source) };
        return moved is CodeCell code ? code with { Outputs = [], ExecutionCount = null } : moved;
    }
}
