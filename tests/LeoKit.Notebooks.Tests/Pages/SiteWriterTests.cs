using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class SiteWriterTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("pages-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_site_is_its_pages_an_index_and_the_files_they_share()
    {
        SiteWriter.Write(Site, [Page(Prose("# A")) with { Name = "01-a" }, Page(Prose("# B")) with { Name = "02-b" }], Options);

        Assert.Equal(
            ["01-a.html", "02-b.html", "assets/charts.js", "assets/pages.css", "assets/plotly-2.28.0.min.js", "assets/plotly-2.28.0.min.js.LICENSE.txt", "index.html"],
            Directory.GetFiles(Site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Site, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal(3_608_773, new FileInfo(Path.Combine(Site, "assets/plotly-2.28.0.min.js")).Length);
    }

    [Fact]
    public void A_site_written_twice_is_the_same_bytes()
    {
        PageSource[] pages = [Page(Prose("# A"), Code("1 + 1", Html("<b>2</b>")))];
        SiteWriter.Write(Site, pages, Options);
        var first = Directory.GetFiles(Site, "*.html").Select(File.ReadAllBytes).ToList();
        SiteWriter.Write(Site, pages, Options);

        Assert.Equal(first, Directory.GetFiles(Site, "*.html").Select(File.ReadAllBytes));
    }

    [Fact]
    public void The_index_lists_title_first_paragraph_state_and_minutes()
    {
        var metadata = new JsonObject { ["leo"] = new JsonObject { ["teach"] = 20, ["exercise"] = JsonNode.Parse("15") } };
        var done = new PageSource("01-a", new Notebook([Prose("# The `<first>`\n\nWhat is *held*?\n\nMore.")], metadata), PageOutcome.Ended);
        SiteWriter.Write(Site, [done, Page() with { Name = "02-b", Outcome = PageOutcome.Stopped("cell 3 ran too long") }], Options with { MinutesKeys = ["leo.teach", "leo.exercise"], Notice = "Synthetic data." });
        var index = Parse(File.ReadAllText(Path.Combine(Site, "index.html")));
        var entries = index.QuerySelectorAll("main li").ToList();

        Assert.Equal("The site", index.One("h1").TextContent);
        Assert.Equal("Synthetic data.", index.One("header .leo-notice").TextContent);
        Assert.Equal("The <first>", entries[0].One("h2 a[href='01-a.html']").TextContent);
        Assert.Equal("What is held?", entries[0].One("p:not(.leo-facts)").TextContent);
        Assert.Equal("Ran to the end 35 minutes", entries[0].One(".leo-facts").TextContent);
        Assert.Equal("02-b", entries[1].One("h2 a[href='02-b.html']").TextContent);
        Assert.Equal("Stopped: cell 3 ran too long", entries[1].One(".leo-facts").TextContent);
    }

    [Fact]
    public void A_site_without_notebooks_says_so()
    {
        SiteWriter.Write(Site, [], Options);

        Assert.Contains("There are no notebooks here yet.", File.ReadAllText(Path.Combine(Site, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named_with_the_reason_and_the_next_step()
    {
        File.WriteAllText(Site, "a file where the folder should be");

        var error = Assert.Throws<SiteException>(() => SiteWriter.Write(Site, [Page()], Options));

        Assert.Equal("PG001", error.Code);
        Assert.StartsWith($"PG001: the page file {Path.Combine(Site, "assets/pages.css")} could not be written. ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"Check that {Site} is a folder you may write to and that the disk has room, or choose another output folder.", error.Message, StringComparison.Ordinal);
        Assert.Equal("a file where the folder should be", File.ReadAllText(Site));
    }

    [Fact]
    public void A_page_that_cannot_be_written_leaves_no_part_and_no_index_that_names_it()
    {
        Directory.CreateDirectory(Path.Combine(Site, "02-b.html"));

        var error = Assert.Throws<SiteException>(() => SiteWriter.Write(Site, [Page() with { Name = "01-a" }, Page() with { Name = "02-b" }], Options));

        Assert.Equal(Path.Combine(Site, "02-b.html"), error.Location);
        Assert.EndsWith("</html>\n", File.ReadAllText(Path.Combine(Site, "01-a.html")), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Site, "*.part", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(Site, "index.html")));
    }

    [Theory]
    [InlineData("INDEX", "the page “INDEX.html” would be written twice")]
    [InlineData("01-A", "the page “01-A.html” would be written twice")]
    [InlineData("../out", "the page name “../out” is no file name")]
    public void A_name_that_would_harm_another_file_is_refused_before_anything_is_written(string name, string message)
    {
        var error = Assert.Throws<SiteException>(() => SiteWriter.Write(Site, [Page() with { Name = "01-a" }, Page() with { Name = name }], Options));

        Assert.StartsWith($"PG002: {message}", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Site));
    }

    [Fact]
    public void No_shared_file_of_ours_names_another_host()
    {
        SiteWriter.Write(Site, [Page(Prose("# A"))], Options);

        Assert.All(["assets/pages.css", "assets/charts.js", "sample.html", "index.html"],
            file => Assert.DoesNotMatch("https?://|//[a-z]+\\.", File.ReadAllText(Path.Combine(Site, file))));
    }

    string Site => Path.Combine(folder, "site");
}
