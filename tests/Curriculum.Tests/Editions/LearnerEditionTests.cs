using LeoKit.Exercises;
using LeoKit.Notebooks.Pages;

namespace Curriculum.Tests.Editions;

/// <summary>No answer reaches learners before they look for it: not in the file of any notebook, not in what its cells show, not in its page. What counts as an answer: <see cref="Secrets"/>.</summary>
public sealed class LearnerEditionTests(CurriculumRuns runs)
{
    public static TheoryData<string> Notebooks => CurriculumRuns.Names;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_edition_gives_nothing_away(string notebook)
    {
        var lesson = SolvedLesson.Named(notebook);

        Empty(LeakSearch.In(lesson, ExercisesOf(notebook), lesson.ForLearners));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task What_its_cells_show_gives_nothing_away_either(string notebook)
    {
        var lesson = SolvedLesson.Named(notebook);
        var shown = lesson.ForLearnersWithOutputs((await runs.FirstAsync(notebook)).Executed!);

        Empty(LeakSearch.In(lesson, ExercisesOf(notebook), shown));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Hints_stand_in_order_and_are_folded(string notebook)
    {
        var learner = SolvedLesson.Named(notebook).ForLearners;

        Empty(HintOrder.Faults(learner, ExercisesOf(notebook)));
        Empty(HintOrder.FaultsOfPage(NotebookPage.Render(new PageSource(notebook, learner, PageOutcome.Ended), [], new SiteOptions())));
    }

    /// <summary>All that is found is told, line by line.</summary>
    static void Empty(IReadOnlyCollection<string> found) => Assert.True(found.Count == 0, string.Join('\n', found));

    static IReadOnlyList<Exercise> ExercisesOf(string notebook) => ExerciseRegistry.Of(notebook[..2]);
}
