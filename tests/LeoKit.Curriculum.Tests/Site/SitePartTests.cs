using System.IO.Compression;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Cohorts;
using LeoKit.Curriculum.Site.Slides;
using LeoKit.Schema;
using static LeoKit.Curriculum.Tests.Site.SampleSite;

namespace LeoKit.Curriculum.Tests.Site;

public sealed class SitePartTests : IDisposable
{
    readonly SampleSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(1998, "KS4", "16", "2014/15")]
    [InlineData(1998, "KS1", "7", "2005/06")]
    [InlineData(1985, "SC_Pupil", "16 to 18", "2001/02–2003/04")]
    [InlineData(1985, "KS1", "", "")]
    [InlineData(2004, "Earnings_and_IDBR", "", "")]
    public void A_cohort_is_held_in_a_table_at_its_usual_ages_in_the_years_of_the_form(int born, string table, string ages, string years)
    {
        var held = HeldAges.All(new BirthCohort(born)).Single(held => held.Table.Name == table);

        Assert.Equal(ages, held.AgesText);
        Assert.Equal(years, held.Ages.IsEmpty ? "" : held.YearsText);
    }

    [Fact]
    public void Every_table_about_people_has_usual_ages() =>
        Assert.Equal(
            ["LILR_LARS", "LEARNER_AE_ID_TO_RECID_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEARNER_AE_ID_TO_PMR_LOOKUP", "IDBR_ENTERPRISE"],
            Catalogue.Tables.Select(table => table.Name).Except(UsualAges.All.Select(usual => usual.Table)));

    [Fact]
    public void The_explorer_has_the_grid_and_a_section_for_each_of_twenty_cohorts()
    {
        var page = Page(site.Files(), "cohorts.html");

        Assert.Contains("<th scope=\"row\"><a href=\"#cohort-1998\">1998/99</a></th>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"leo-expected\">2021/22*</td>", page, StringComparison.Ordinal);
        Assert.Equal(20, page.Split("<section class=\"leo-cohort\"").Length - 1);
        Assert.Equal(20, page.Split("<option ").Length - 1);
    }

    [Fact]
    public void The_question_finder_has_nineteen_questions_and_says_which_have_no_notebook_yet()
    {
        var page = Page(site.Files(), "questions.html");

        Assert.Equal(19, page.Split("<li id=\"").Length - 1);
        Assert.Contains("22, not written yet", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_links_a_term_to_the_notebook_that_brings_it_in() =>
        Assert.Contains("Notebook <a href=\"07-sample.html\">", Page(site.Files(), "glossary.html").Split("<div id=\"grain\">")[1].Split("</div>")[0], StringComparison.Ordinal);

    [Fact]
    public void A_deck_is_filled_from_the_notebooks_and_comes_with_what_was_made_of_it()
    {
        File.WriteAllText(Path.Combine(site.Folder, "one.pdf"), "a pdf");
        var files = CurriculumSite.FilesOf(site.Sources(Lesson()) with { Decks = [Deck.Fill([Lesson().Run])], BuiltDecks = site.Folder });

        Assert.Contains("# 1,200 people", Page(files, "slides/one.md"), StringComparison.Ordinal);
        Assert.Equal("a pdf", Page(files, "slides/one.pdf"));
        Assert.Contains("<h2><a href=\"slides-one.html\">One deck</a></h2><p><a href=\"slides/one.pdf\">PDF</a> · <a href=\"slides/one.md\">Markdown</a></p>", Page(files, "slides.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_can_be_read_as_a_page_with_its_notes_folded_and_its_pictures()
    {
        var page = DeckHandout.Of("slides-one", "---\ntitle: One\n---\n\n<!-- _class: title -->\n\n# One\n\n<!--\nSay hello.\n-->\n\n---\n\n## Two\n\n![w:500 A bar.](images/01-chart.svg)\n");

        Assert.Equal(
            ["# One\n\n<details><summary>What is said</summary>\n\nSay hello.\n\n</details>", "## Two\n\n![A bar.](slides/images/01-chart.svg)"],
            page.Notebook.Cells.Select(cell => cell.Source.Trim()));
    }

    [Fact]
    public void A_zip_holds_an_edition_of_every_notebook()
    {
        var files = site.Files(Lesson(solutions: "// cell: faded-a\nvar year = 2014;\n"));

        Assert.DoesNotContain("2014;", Zipped(files, "learner"), StringComparison.Ordinal);
        Assert.DoesNotContain("Take your time", Zipped(files, "learner"), StringComparison.Ordinal);
        Assert.Contains("var year = 2014;", Zipped(files, "solution"), StringComparison.Ordinal);
        Assert.Contains("Take your time", Zipped(files, "instructor"), StringComparison.Ordinal);
        Assert.Contains("../artifacts/kit/LeoKit.dll", Zipped(files, "learner"), StringComparison.Ordinal);
    }

    static string Zipped(IEnumerable<SiteFile> files, string edition)
    {
        using var zip = new ZipArchive(new MemoryStream(files.Single(file => file.Address == $"downloads/{edition}.zip").Content.ToArray()));
        Assert.Equal([$"{edition}/README.txt", $"{edition}/07-sample.ipynb"], zip.Entries.Select(entry => entry.FullName));
        using var notebook = new StreamReader(zip.Entries[1].Open());
        return notebook.ReadToEnd();
    }
}
