using LeoKit.Curriculum.Site;

namespace LeoKit.Curriculum.Tests.Site;

public sealed class SiteFolderTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_that_is_no_longer_made_is_removed_and_what_no_site_wrote_stays()
    {
        folder.File("notes.txt", "mine");
        CurriculumSite.Write(folder.Path, [SiteFile.Of("a.html", "a"), SiteFile.Of("old/b.html", "b")]);
        CurriculumSite.Write(folder.Path, [SiteFile.Of("a.html", "A"), SiteFile.Of("c.html", "c")]);

        Assert.Equal(["a.html", "c.html", "notes.txt", SiteFolder.ListName], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("A", File.ReadAllText(folder.Below("a.html")));
        Assert.Equal("a.html\nc.html\n", File.ReadAllText(folder.Below(SiteFolder.ListName)));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/hosts")]
    public void A_list_that_names_files_outside_the_folder_is_not_followed(string line)
    {
        folder.File(SiteFolder.ListName, line + "\n");

        var fault = Assert.Throws<CurriculumSiteException>(() => CurriculumSite.Write(folder.Path, [SiteFile.Of("a.html", "a")]));
        Assert.Equal("SIT008", fault.Code);
        Assert.False(File.Exists(folder.Below("a.html")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        Directory.CreateDirectory(folder.Below("a.html"));

        var fault = Assert.Throws<CurriculumSiteException>(() => CurriculumSite.Write(folder.Path, [SiteFile.Of("a.html", "a")]));
        Assert.Equal("SIT001", fault.Code);
        Assert.Contains("a.html", fault.Message, StringComparison.Ordinal);
    }
}
