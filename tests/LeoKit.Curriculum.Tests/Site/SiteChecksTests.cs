using LeoKit.Curriculum.Site;

namespace LeoKit.Curriculum.Tests.Site;

public sealed class SiteChecksTests
{
    [Theory]
    [InlineData("<a href=\"b.html\">b</a>")]
    [InlineData("<a href=\"b.html#there\">b</a>")]
    [InlineData("<a class=\"x\" href=\"#here\">b</a><p id=\"here\">")]
    [InlineData("<a href=\"https://example.org/\">b</a> <a href=\"mailto:a@example.org\">c</a>")]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,AA==\">")]
    public void A_link_that_leads_somewhere_is_fine(string html) => SiteChecks.Check(Site(html));

    [Theory]
    [InlineData("<a href=\"c.html\">c</a>", "c.html")]
    [InlineData("<a href=\"b.html#nowhere\">b</a>", "b.html#nowhere")]
    [InlineData("<a href=\"#nowhere\">b</a>", "#nowhere")]
    [InlineData("<a title=\"x\" href=\"../README.md\">b</a>", "../README.md")]
    [InlineData("<a href=\"http://example.org/\">b</a>", "http://example.org/")]
    [InlineData("<img alt=\"\" src=\"gone.png\">", "gone.png")]
    public void A_link_that_leads_nowhere_is_named_with_its_page(string html, string target)
    {
        var fault = Assert.Throws<CurriculumSiteException>(() => SiteChecks.Check(Site(html)));

        Assert.Equal("SIT005", fault.Code);
        Assert.Contains($"a.html links to {target}", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script src=\"https://cdn.example.org/x.js\"></script>")]
    [InlineData("<link rel=\"stylesheet\" href=\"//cdn.example.org/x.css\">")]
    [InlineData("<img alt=\"\" src=\"http://example.org/count.gif\">")]
    public void What_would_be_loaded_from_elsewhere_is_refused(string html) =>
        Assert.Equal("SIT007", Assert.Throws<CurriculumSiteException>(() => SiteChecks.Check(Site(html))).Code);

    [Fact]
    public void A_page_that_is_too_large_is_refused() =>
        Assert.Equal("SIT006", Assert.Throws<CurriculumSiteException>(() => SiteChecks.Check(Site(new string('x', SiteChecks.MostBytes)))).Code);

    static SiteFile[] Site(string html) => [SiteFile.Of("a.html", $"<p>{html}</p>"), SiteFile.Of("b.html", "<p id=\"there\">b</p>")];
}
