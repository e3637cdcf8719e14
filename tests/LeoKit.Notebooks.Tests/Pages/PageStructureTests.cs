using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class PageStructureTests
{
    [Fact]
    public void A_page_has_a_language_a_title_a_skip_link_and_landmarks()
    {
        var page = Page(Prose("# The cohort table\n\nWhich years are held?")).Parsed();

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("The cohort table · The site", page.Title);
        Assert.Equal("#main", page.One("body > a.leo-skip").GetAttribute("href"));
        Assert.Equal("index.html", page.One("header nav a").GetAttribute("href"));
        Assert.Equal("main", page.One("main").Id);
        page.One("body > footer");
        page.One("meta[name=viewport]");
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">\n", Page().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_comes_from_the_notebook_where_the_options_say_it_stands()
    {
        var page = Page() with { Notebook = new Notebook([], new JsonObject { ["leo"] = new JsonObject { ["lang"] = "cy" } }) };

        Assert.Equal("cy", page.Parsed(Options with { LanguageKey = "leo.lang" }).DocumentElement.GetAttribute("lang"));
        Assert.Equal("de", page.Parsed(Options with { LanguageKey = "other.lang", Language = "de" }).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("# A\n## B\n### C\n## D", "h1 h2 h3 h2")]
    [InlineData("# A\n### B\n###### C\n## D", "h1 h2 h3 h2")]
    [InlineData("# A\n# B\n## C", "h1 h2 h2")]
    [InlineData("## A\n# B", "h1 h2 h2")]
    [InlineData("No heading", "h1")]
    public void Headings_are_in_order_with_one_of_level_one(string markdown, string levels) =>
        Assert.Equal(levels, string.Join(' ', MainOf(Prose(markdown)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName)));

    [Fact]
    public void A_notebook_without_a_title_is_called_by_its_name() =>
        Assert.Equal("sample", MainOf(Prose("Text")).One("h1").TextContent);

    [Fact]
    public void Headings_of_an_output_do_not_count_as_headings_of_the_page()
    {
        var main = MainOf(Prose("# A"), Code("x", Html("<h4>Inside</h4>")));

        Assert.Equal("Inside", main.One(".leo-outputs p.leo-output-heading").TextContent);
        main.One("h1, h2, h3, h4");
    }

    [Fact]
    public void Four_headings_bring_a_table_of_contents_whose_links_all_lead_somewhere()
    {
        var page = Page(Prose("# A\n## Key points\n### Detail"), Prose("## Key points")).Parsed();
        var links = Links(".leo-beside");

        Assert.Equal(["#key-points", "#detail", "#key-points-1"], links);
        Assert.Equal(links, Links("details:not([open])"));
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
        Assert.Empty(Page(Prose("# A\n## B\n## C")).Parsed().QuerySelectorAll(".leo-contents"));

        List<string> Links(string form) => [.. page.QuerySelectorAll($".leo-contents > {form} a").Select(link => link.GetAttribute("href")!)];
    }

    [Fact]
    public void No_id_is_given_twice_however_cells_and_outputs_choose_theirs()
    {
        const string Note = "# Main\n\nText[^1]\n\n<p id=\"main\">a</p><p id=\"cell-code\">b</p>\n\n[^1]: A note.";
        var page = Page(Prose(Note), Prose(Note), Code("x", Html("<p id=\"x\">1</p><p id=\"x\">2</p><a href=\"#x\">go</a>")), Code("x", Html("<p id=\"x\">3</p>"))).Parsed();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("main a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal("1", page.GetElementById(page.QuerySelectorAll("main a").Single(link => link.TextContent == "go").GetAttribute("href")![1..])!.TextContent);
    }

    [Fact]
    public void Links_between_notebooks_lead_to_their_pages_and_the_foot_names_the_neighbours()
    {
        var first = Page(Prose("# One\n\n[next](02-two.ipynb#end) [file](data.ipynb)")) with { Name = "01-one" };
        var second = Page(Prose("# Two")) with { Name = "02-two" };
        var page = Parse(NotebookPage.Render(first, [first, second], Options));

        Assert.Equal(["02-two.html#end", "data.ipynb"], page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Next Two", page.One(".leo-neighbours a").TextContent.Trim());
        Assert.Equal("02-two.html", page.One(".leo-neighbours a").GetAttribute("href"));
    }

    [Fact]
    public void The_notice_stands_on_the_page_and_a_stopped_run_says_why()
    {
        var page = (Page() with { Outcome = PageOutcome.Stopped("cell 3 ran longer than 60 seconds") }).Parsed(Options with { Notice = "Synthetic data." });

        Assert.Equal("Synthetic data.", page.One("header .leo-notice").TextContent);
        Assert.StartsWith("This run did not end as it should: cell 3 ran longer than 60 seconds.", page.One("main .leo-stopped").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_notebook_gives_the_same_text_without_carriage_returns()
    {
        var page = Page(Prose("# A\r\n\r\ntext"), Code("1", Html("<p>a</p>\r\n<p>b</p>"), new StreamOutput("stdout", "a\r\nb")));

        Assert.Equal(page.Text(), page.Text());
        Assert.DoesNotContain("\r", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_page_is_small() => Assert.InRange(Page(Prose("# A"), Code("1 + 1")).Text().Length, 500, 2_500);
}
