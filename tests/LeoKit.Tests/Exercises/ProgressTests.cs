using System.Text.RegularExpressions;
using LeoKit.Exercises;

namespace LeoKit.Tests.Exercises;

/// <summary>The learner's record of progress: a small file that never stands in the way.</summary>
public sealed partial class ProgressTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("leokit-progress-").FullName;

    string Place => Path.Combine(folder, "deep", "progress.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_file_says_how_far_each_exercise_is_and_nothing_else()
    {
        var progress = new ProgressFile(Place);

        Assert.Null(Lesson.Check("07.C", "C", null, progress).Note);
        Lesson.Check("07.A", "2015/16", null, progress);
        Lesson.Check("07.D", Todo.Of<string>(), null, progress);

        Assert.Equal("""
            {
              "leokitProgress": 1,
              "exercises": {
                "07.A": "not yet",
                "07.C": "correct"
              }
            }

            """, File.ReadAllText(Place));
    }

    [Fact]
    public void What_was_correct_stays_so_however_often_the_cell_runs()
    {
        var progress = new ProgressFile(Place);
        Lesson.Check("07.C", "A", null, progress);
        Lesson.Check("07.C", "C", null, progress);
        var written = File.GetLastWriteTimeUtc(Place);

        Lesson.Check("07.C", "A", null, progress);
        Lesson.Check("07.C", "C", null, progress);

        Assert.Equal(ExerciseState.Correct, Lesson.Progress("07", progress)["07.C"]);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Place));
    }

    [Fact]
    public void It_shows_by_exercise_and_by_notebook()
    {
        var progress = new ProgressFile(Place);
        Lesson.Check("07.A", "2014/15", null, progress);
        Lesson.Check("07.C", "A", null, progress);

        var shown = Lesson.Progress("07", progress);
        Assert.Equal("Notebook 07: 1 of 4 exercises correct, 1 not yet.", shown.ToString());
        Assert.Equal(
            ["07.A | find a value | correct", "07.B | write a function | not tried", "07.C | choose a letter | not yet", "07.D | choose a set | not tried"],
            shown.ToTableView().Rows.Select(row => string.Join(" | ", row)));
        Assert.Contains("07 | 4 | 1 | 1", Lesson.Progress(null, progress).ToTableView().Rows.Select(row => string.Join(" | ", row)));
        Assert.Equal("Notebook 99: there are no exercises.", Lesson.Progress("99", progress).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"leokitProgress\": \"x\"}")]
    [InlineData("{\"leokitProgress\": 1, \"exercises\": {\"07.A\": 3}}")]
    [InlineData("\0\0\0")]
    public void A_file_that_cannot_be_read_is_set_aside_with_a_word(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
        File.WriteAllText(Place, content);
        var progress = new ProgressFile(Place);

        Assert.EndsWith("The record cannot be read: it is not a record of progress.", Lesson.Progress("07", progress).ToString(), StringComparison.Ordinal);
        var result = Lesson.Check("07.C", "C", null, progress);

        Assert.Equal(ExerciseState.Correct, result.State);
        Assert.Equal("(The record of your progress could not be read. It was kept as progress.json.unreadable-1, and a new one begins.)", result.Note);
        Assert.EndsWith(result.Note, result.ToString(), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Place + ".unreadable-1"));
        Assert.Equal("Notebook 07: 1 of 4 exercises correct.", Lesson.Progress("07", progress).ToString());
    }

    [Fact]
    public void A_file_of_a_later_version_is_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
        File.WriteAllText(Place, "{\"leokitProgress\": 2}");

        Assert.Equal("(Your progress is kept by a later version of the kit, so this one leaves it alone.)", Lesson.Check("07.C", "C", null, new ProgressFile(Place)).Note);
        Assert.Equal("{\"leokitProgress\": 2}", File.ReadAllText(Place));
    }

    [Fact]
    public void Where_nothing_can_be_written_the_check_answers_all_the_same()
    {
        File.WriteAllText(Path.Combine(folder, "deep"), "a file where a folder should be");

        var result = Lesson.Check("07.C", "C", null, new ProgressFile(Place));

        Assert.Equal(ExerciseState.Correct, result.State);
        Assert.StartsWith("(Your progress could not be kept: ", result.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        string[] exercises = [.. Enumerable.Range(0, 40).Select(number => $"07.{number:00}")];

        await Parallel.ForEachAsync(exercises, new ParallelOptions { MaxDegreeOfParallelism = 8 }, (exercise, _) =>
        {
            Assert.Null(new ProgressFile(Place).Keep(exercise, ExerciseState.Correct));
            return ValueTask.CompletedTask;
        });

        Assert.Equal(exercises, new ProgressFile(Place).Read().States.Keys);
        Assert.Equal(["progress.json", "progress.json.lock"], Directory.GetFiles(Path.GetDirectoryName(Place)!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_host_says_where_it_is_kept()
    {
        Assert.Equal("/class/anna.json", ProgressPlace.Of(Environment(("LEOKIT_PROGRESS", "/class/anna.json"), ("LEOKIT_HEADLESS", "1"))));
        Assert.Null(ProgressPlace.Of(Environment(("LEOKIT_PROGRESS", "OFF"))));
        Assert.Null(ProgressPlace.Of(Environment(("LEOKIT_HEADLESS", "1"))));
        Assert.Matches(UsualPlace, ProgressPlace.Of(Environment()));
    }

    [Fact]
    public void Where_it_is_off_it_says_so_and_shows_no_state()
    {
        var off = new ProgressFile(null);
        Lesson.Check("07.C", "C", null, off);

        Assert.Equal("Notebook 07: 4 exercises. Progress is not kept in this run.", Lesson.Progress("07", off).ToString());
        Assert.All(Lesson.Progress("07", off).ToTableView().Rows, row => Assert.Equal("–", row[2]));
    }

    [GeneratedRegex(@"[\\/]leokit[\\/]progress\.json$")]
    static partial Regex UsualPlace { get; }

    static Func<string, string?> Environment(params (string Name, string Value)[] set) => name => set.FirstOrDefault(variable => variable.Name == name).Value;
}
