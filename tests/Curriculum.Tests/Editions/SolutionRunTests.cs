using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Curriculum;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace Curriculum.Tests.Editions;

/// <summary>
/// Checks are content with every solution. In each build solutions run behind the cells of their notebook, which costs little; the edition that is handed out, with solutions in the place of gaps,
/// costs a run of all notebooks and is run by hand: <c>dotnet test --project tests/Curriculum.Tests -- -explicit only -class "*SolutionRunTests"</c>.
/// </summary>
public sealed partial class SolutionRunTests(CurriculumRuns runs)
{
    public static TheoryData<string> Notebooks => CurriculumRuns.Names;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_check_says_correct_or_handed_in(string notebook) => IsContent(await runs.SolvedAsync(notebook));

    [Fact(Explicit = true)]
    public async Task Every_edition_with_solutions_says_so_and_shows_everything_else_as_before()
    {
        foreach (var (notebook, solved) in await CurriculumRuns.RunSolvedAsync(CurriculumRuns.Paths))
        {
            IsContent(solved);
            IsSameButForAnswers((await runs.FirstAsync(notebook)).Executed!, solved.Executed!);
        }
    }

    static void IsContent(NotebookRun run)
    {
        Assert.True(run.End.IsGood, $"{run.Name}: {run.End.Reason}");
        Assert.All(run.Executed!.Cells.Where(SolvedLesson.IsCheck),
            cell => Assert.Matches(@": (correct|handed in)\. ", string.Concat(((CodeCell)cell).Outputs.Select(output => $"{output}"))));
    }

    static void IsSameButForAnswers(Notebook open, Notebook solved)
    {
        var again = solved.Cells.ToDictionary(cell => cell.Id);
        var same = open.Cells.Where(SaysNothingOfAnswers(open)).ToImmutableArray();

        Assert.Equal(NotebookFile.ToJson(open with { Cells = same }), NotebookFile.ToJson(open with { Cells = [.. same.Select(cell => WithOutputsOf(cell, again[cell.Id]))] }));
    }

    /// <summary>Gaps, checks and progress tell of answers, and so does a cell that goes on with what a gap has given a name to.</summary>
    static Func<Cell, bool> SaysNothingOfAnswers(Notebook notebook)
    {
        var names = notebook.Cells.OfType<CodeCell>().SelectMany(cell => Filled.Matches(cell.Source)).Select(name => name.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return cell => cell is CodeCell code && !SolvedLesson.IsGap(code) && !SolvedLesson.IsCheck(code) && !CellNames.Is(cell.Id, "next") && !Word.Matches(cell.Source).Any(word => names.Contains(word.Value));
    }

    static Cell WithOutputsOf(Cell cell, Cell other) => (CodeCell)cell with { Outputs = ((CodeCell)other).Outputs, ExecutionCount = ((CodeCell)other).ExecutionCount };

    [GeneratedRegex(@"\b(?<name>\w+) = Todo\.Of<")]
    static partial Regex Filled { get; }

    [GeneratedRegex(@"\w+")]
    static partial Regex Word { get; }
}
