using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Running;
using static LeoKit.Curriculum.Tests.Site.SampleSite;

namespace LeoKit.Curriculum.Tests.Site;

public sealed class LessonPageTests : IDisposable
{
    readonly SampleSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_solution_is_folded_behind_the_hints_of_its_exercise()
    {
        var page = Page(site.Files(Lesson(solutions: "// cell: faded-a\nvar year = 2014;\n")), "07-sample.html");
        var solution = page.IndexOf("<summary>Solution of A</summary>", StringComparison.Ordinal);

        Assert.InRange(solution, page.IndexOf("Hints for A", StringComparison.Ordinal), page.IndexOf("Exercise B", page.IndexOf("<main", StringComparison.Ordinal), StringComparison.Ordinal) + page.Length);
        Assert.True(page.IndexOf("Hints for A", StringComparison.Ordinal) < solution);
        Assert.True(solution < page.IndexOf("Write the rule.", StringComparison.Ordinal));
        Assert.Contains("2014", page[solution..], StringComparison.Ordinal);
        Assert.Contains("people: 1,200", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_without_solutions_has_no_fold_for_them() => Assert.DoesNotContain("Solution of", Page(site.Files(), "07-sample.html"), StringComparison.Ordinal);

    [Fact]
    public void What_is_for_instructors_is_not_on_the_page() => Assert.DoesNotContain("Take your time", Page(site.Files(), "07-sample.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("See [08](08-later.ipynb).", "See 08.")]
    [InlineData("See [07](07-sample.ipynb#one-idea).", "See [07](07-sample.ipynb#one-idea).")]
    [InlineData("See [the guide](../README.md) and [the law](https://example.org/act).", "See the guide and [the law](https://example.org/act).")]
    public void A_link_to_what_the_site_does_not_have_stays_as_words(string written, string shown) =>
        Assert.Equal(shown, LessonPages.WithoutDeadLinks(written, new HashSet<string> { "07-sample" }));

    [Fact]
    public void A_run_that_stopped_says_so_on_its_page()
    {
        var lesson = Lesson();
        var stopped = lesson with { Run = lesson.Run with { End = new(NotebookEndKind.CellFailed, "worked-b", "cell worked-b failed.") } };

        Assert.Contains("cell worked-b failed", Page(site.Files(stopped), "07-sample.html"), StringComparison.Ordinal);
        Assert.Contains("stopped before its end", Page(site.Files(stopped), "notebooks.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_was_not_run_is_named()
    {
        var fault = Assert.Throws<CurriculumSiteException>(() => ExecutedNotebook.Of("notebooks/07-sample.ipynb", Sample.Good.Notebook, site.Folder));

        Assert.Equal("SIT002", fault.Code);
        Assert.Contains("07-sample.ipynb", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_was_changed_after_its_run_is_named_with_the_cell()
    {
        LeoKit.Notebooks.Document.NotebookFile.Write(Path.Combine(site.Folder, "07-sample.ipynb"), Sample.Good.Notebook);

        Assert.Equal("07-sample", ExecutedNotebook.Of("notebooks/07-sample.ipynb", Sample.Good.Notebook, site.Folder).Name);
        var fault = Assert.Throws<CurriculumSiteException>(() => ExecutedNotebook.Of("notebooks/07-sample.ipynb", Sample.Good.Saying("worked-a", "town.Name").Notebook, site.Folder));
        Assert.Equal("SIT003", fault.Code);
        Assert.Contains("worked-a", fault.Message, StringComparison.Ordinal);
        Assert.Equal("SIT003", Assert.Throws<CurriculumSiteException>(() => ExecutedNotebook.Of("notebooks/07-sample.ipynb", Sample.Good.Without("talk").Notebook, site.Folder)).Code);
    }
}
