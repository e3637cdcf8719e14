namespace Curriculum.Tests.Editions;

/// <summary>Every gap of the curriculum has a solution, and nothing else has one.</summary>
public sealed class SolutionTests
{
    public static TheoryData<string> Notebooks => CurriculumRuns.Names;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Each_gap_has_a_solution_and_no_other_cell_has_one(string notebook)
    {
        var lesson = SolvedLesson.Named(notebook);

        Assert.Equal(lesson.Gaps.Select(cell => cell.Id).Order(StringComparer.Ordinal), lesson.Solutions.Code.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_solution_leaves_no_gap(string notebook) =>
        Assert.All(SolvedLesson.Named(notebook).Solutions.Code, solution => Assert.DoesNotContain("Todo.", solution.Value, StringComparison.Ordinal));

    [Fact]
    public void No_file_of_solutions_is_without_its_notebook() =>
        Assert.Empty(Directory.GetFiles(Repository.PathOf("notebooks/solutions"), "*.cs").Select(path => Path.GetFileNameWithoutExtension(path))
            .Except(CurriculumRuns.Paths.Select(path => Path.GetFileNameWithoutExtension(path))));
}
