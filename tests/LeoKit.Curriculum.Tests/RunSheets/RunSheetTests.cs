using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum.Tests.RunSheets;

public sealed class RunSheetTests : IDisposable
{
    static readonly CurriculumPlace Kit = new(Repository.PathOf("notebooks"), new SnapshotFolder("."), IsKit: true);

    readonly TemporaryFolder folder = new();

    public static TheoryData<string> Paths => [.. LearningPaths.All.Select(path => path.Id)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_path_has_a_sheet_that_says_what_goes_wrong_and_what_to_drop(string id)
    {
        var sheet = Sheet(id);
        var page = RunSheetPage.ToHtml(sheet);

        Assert.Equal(page, RunSheetPage.ToHtml(Sheet(id)));
        Assert.All(sheet.Lessons, lesson =>
        {
            Assert.Contains($"<section id=\"notebook-{lesson.Number}\">", page, StringComparison.Ordinal);
            Assert.NotEmpty(lesson.Answers);
            Assert.True(lesson.Script.Misconceptions.Length + lesson.Answers.Sum(answer => answer.Replies.Length) > 0, lesson.Title);
            Assert.Contains(lesson.Options, option => option.Minutes > 0);
        });
        Assert.All(page.Split("href=\"#").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]), target => Assert.Contains($"id=\"{target}\"", page, StringComparison.Ordinal));
        Assert.Contains("synthetic", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("half-day")]
    [InlineData("full-day")]
    public void A_class_ends_on_time_and_something_is_left_to_drop(string id)
    {
        var sheet = Sheet(id);

        Assert.Equal(0, sheet.Drops!.Missing);
        Assert.InRange(sheet.Sittings[0][^1].End, 1, (int)(sheet.Path.Day!.End - sheet.Path.Day.Start).TotalMinutes);
        Assert.Equal(sheet.Path.Day.Breaks.Length, sheet.Sittings[0].Count(item => item.Lesson is null));
        Assert.True(sheet.Drops.InHand.Sum(option => option.Minutes) >= 15, "Fifteen minutes are soon lost in a room.");
    }

    [Fact]
    public void A_folder_of_somebodys_own_has_one_sheet_for_all()
    {
        Write(Sample.Good.Saying("instructor-clock", "**Instructor.** 0–10 min: <b>A</b> & `1 < 2`. If late, drop B."));

        var page = RunSheetPage.ToHtml(RunSheet.Of(LearningPaths.Of(Own).Single(), Own));

        Assert.Contains("&lt;b&gt;A&lt;/b&gt; &amp; <code>1 &lt; 2</code>.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_to_be_typed_is_shown()
    {
        Write(Sample.Good.Saying("instructor-clock", "**Instructor.** 0–10 min: type `worked-b`. If late, drop B.").Saying("worked-b", "town.Rows < 3"));
        Assert.Contains("<pre>town.Rows &lt; 3</pre>", RunSheetPage.ToHtml(RunSheet.Of(LearningPaths.Of(Own).Single(), Own)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RSH003", "**Instructor.** Take your time.")]
    [InlineData("RSH004", "**Instructor.** 0–5 min: A. 6–9: B. If late, drop B.")]
    [InlineData("RSH004", "**Instructor.** 0–500 min: A. If late, drop B.")]
    [InlineData("RSH005", "**Instructor.** 0–5 min: A.")]
    public void A_notebook_that_gives_too_little_is_named(string code, string instructor)
    {
        Write(Sample.Good.Saying("instructor-clock", instructor));
        var fault = Assert.Throws<RunSheetException>(() => RunSheet.Of(LearningPaths.Of(Own).Single(), Own));
        Assert.Equal(code, fault.Code);
        Assert.Contains("07-sample.ipynb", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_and_notebooks_that_are_missing_are_named()
    {
        Write(Sample.Good.Knowing("minutesTeach", null));
        Assert.Equal("RSH002", Assert.Throws<RunSheetException>(() => RunSheet.Of(LearningPaths.Of(Own).Single(), Own)).Code);
        Assert.Equal("RSH001", Assert.Throws<RunSheetException>(() => RunSheet.Of(LearningPaths.All[0], Own)).Code);
    }

    CurriculumPlace Own => new(folder.Path, new SnapshotFolder(folder.Path), IsKit: false);

    static RunSheet Sheet(string id) => RunSheet.Of(LearningPaths.All.Single(path => path.Id == id), Kit);

    void Write(Sample sample) => folder.File("07-sample.ipynb", NotebookFile.ToJson(sample.Notebook));
}
