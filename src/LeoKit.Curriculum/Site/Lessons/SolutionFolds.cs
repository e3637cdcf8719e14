using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Curriculum.Site.Lessons;

/// <summary>Puts the solution of each gap behind its check and its hints, folded, so that hints are met first.</summary>
static class SolutionFolds
{
    public static IEnumerable<Cell> Added(IEnumerable<Cell> cells, SolutionCells solutions)
    {
        var waiting = new List<string>();
        foreach (var cell in cells)
        {
            if (waiting.Count > 0 && !BelongsToGap(cell))
            {
                foreach (var gap in waiting)
                    yield return Fold(gap, solutions);
                waiting.Clear();
            }

            yield return cell;
            if (cell is CodeCell && solutions.Code.ContainsKey(cell.Id))
                waiting.Add(cell.Id);
        }

        foreach (var gap in waiting)
            yield return Fold(gap, solutions);
    }

    static bool BelongsToGap(Cell cell) => CellNames.Is(cell.Id, "check") || CellNames.Is(cell.Id, "hints");

    static MarkdownCell Fold(string gap, SolutionCells solutions)
    {
        var exercise = CellNames.SuffixOf(gap);
        var of = exercise is "answer" or "" ? "the question above" : exercise.ToUpperInvariant();
        return new($"solution-{gap}", $"<details><summary>Solution of {of}</summary>\n\n```csharp\n{solutions.Code[gap]}\n```\n\n</details>", [], null);
    }
}
