using System.Text.Json;
using LeoKit.Curriculum.Site;
using static LeoKit.Curriculum.Tests.Site.SampleSite;

namespace LeoKit.Curriculum.Tests.Site;

public sealed class CurriculumSiteTests : IDisposable
{
    readonly SampleSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_has_a_page_for_each_part_and_for_each_notebook_and_the_files_they_share()
    {
        var files = site.Files();

        Assert.Equal(
            ["07-sample.html", "cohorts.html", "dictionary.html", "downloads.html", "glossary.html", "index.html", "notebooks.html", "paths.html", "questions.html"],
            files.Where(file => file.IsPage).Select(file => file.Address));
        Assert.Equal(
            ["assets/charts.js", "assets/pages.css", "assets/plotly-2.28.0.min.js", "assets/plotly-2.28.0.min.js.LICENSE.txt", "assets/search-index.js", "assets/site.css", "assets/site.js",
                "downloads/instructor.zip", "downloads/learner.zip", "downloads/solution.zip"],
            files.Where(file => !file.IsPage).Select(file => file.Address));
    }

    [Fact]
    public void Every_page_links_to_every_part_and_says_that_the_data_are_synthetic() =>
        Assert.All(site.Files().Where(file => file.IsPage), page =>
        {
            Assert.Contains(Notice, page.Text, StringComparison.Ordinal);
            Assert.Contains("<a class=\"leo-home\" href=\"index.html\"", page.Text, StringComparison.Ordinal);
            Assert.All((string[])["paths", "notebooks", "questions", "cohorts", "dictionary", "glossary", "downloads"],
                part => Assert.Contains($"<li><a href=\"{part}.html\"", page.Text, StringComparison.Ordinal));
        });

    [Fact]
    public void A_page_marks_where_it_is() => Assert.Contains("<a href=\"glossary.html\" aria-current=\"page\">", Page(site.Files(), "glossary.html"), StringComparison.Ordinal);

    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var first = site.Files();
        var second = site.Files();

        Assert.Equal(first.Select(file => file.Address), second.Select(file => file.Address));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Address));
    }

    [Fact]
    public void Pages_are_small_and_load_nothing_from_elsewhere() =>
        Assert.All(site.Files().Where(file => file.IsPage), page =>
        {
            Assert.InRange(page.Content.Length, 1, SiteChecks.MostBytes);
            Assert.DoesNotContain("src=\"http", page.Text, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", page.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void The_search_knows_titles_headings_terms_questions_tables_and_cohorts()
    {
        var lines = Page(site.Files(), "assets/search-index.js").Split('\n').Where(line => line.StartsWith('[')).Select(line => JsonSerializer.Deserialize<string[]>(line.TrimEnd(','))!).ToList();

        Assert.Contains(lines, line => line is ["Notebook", "07 · A sample", "07-sample.html", "Which year is it?"]);
        Assert.Contains(lines, line => line is ["Heading", "One idea", "07-sample.html#one-idea", "07 · A sample"]);
        Assert.Contains(lines, line => line is ["Aim", "Compute a year", "07-sample.html", "07 · A sample"]);
        Assert.DoesNotContain(lines, line => line[1] == "Key points");
        Assert.Contains(lines, line => line is ["Term", "grain", "glossary.html#grain", _]);
        Assert.Contains(lines, line => line[0] == "Question" && line[2] == "questions.html#Q1");
        Assert.Contains(lines, line => line[0] == "Table" && line[2] == "dictionary.html#KS4");
        Assert.Contains(lines, line => line[0] == "Cohort" && line[2] == "cohorts.html#cohort-1998");
    }

    [Fact]
    public void What_the_search_finds_is_there()
    {
        var files = site.Files();
        var pages = files.Where(file => file.IsPage).ToDictionary(file => file.Address, file => file.Text);
        var addresses = Page(files, "assets/search-index.js").Split('\n').Where(line => line.StartsWith('[')).Select(line => JsonSerializer.Deserialize<string[]>(line.TrimEnd(','))![2].Split('#'));

        Assert.All(addresses, address => Assert.True(address.Length == 1 ? pages.ContainsKey(address[0]) : pages[address[0]].Contains($"id=\"{address[1]}\"", StringComparison.Ordinal), string.Join('#', address)));
    }

    [Fact]
    public void A_part_without_content_is_not_linked_to() => Assert.DoesNotContain("slides.html", Page(site.Files(), "index.html"), StringComparison.Ordinal);

    [Fact]
    public void Paths_tell_notebooks_that_are_not_written_yet()
    {
        var paths = Page(site.Files(), "paths.html");

        Assert.Contains("<a href=\"07-sample.html\">07 &#183; A sample</a> <span class=\"leo-facts\">35 minutes</span>", paths, StringComparison.Ordinal);
        Assert.Contains("<li>08 <span class=\"leo-facts\">not written yet</span></li>", paths, StringComparison.Ordinal);
    }
}
