using System.Collections.Immutable;
using LeoKit.Curriculum.Publishing;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum.Tests.Publishing;

/// <summary>What is published, and what the check says about it; that a change arrives in all of it is tried with the command, which runs notebooks.</summary>
public sealed class PublicationTests : IDisposable
{
    const string Kit = "this build";

    readonly TemporaryFolder folder = new();

    public PublicationTests()
    {
        Directory.CreateDirectory(folder.Below("notebooks/solutions"));
        Directory.CreateDirectory(folder.Below("slides"));
        Directory.CreateDirectory(folder.Below("datasets/town"));
        folder.File("datasets/town/MANIFEST.json", "{}");
        folder.File("slides/one.md", "# {{07/worked-a /people: ([\\d,]+)/}}\n");
        folder.File("notebooks/solutions/07-sample.cs", "// cell: faded-a\nvar year = 2014;\n");
        Write("07-sample", Sample.Good.Saying("instructor-clock", "**Instructor.** 0–5 min: A. If late, drop B."));
    }

    CurriculumPlace Place => new(folder.Below("notebooks"), new SnapshotFolder(folder.Path), IsKit: false);

    string Published => folder.Below("published");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_just_published_is_what_its_sources_give()
    {
        Publish();

        Assert.Empty(Findings());
        Assert.All(
            (string[])["editions/learner/07-sample.ipynb", "editions/solution/07-sample.ipynb", "editions/instructor/07-sample.ipynb", "slides/one.md", "runsheets/all.html", "site/index.html", "site/runsheet-all.html", "site/executed/07-sample.ipynb"],
            file => Assert.True(File.Exists(Path.Combine(Published, file)), file));
        Assert.Contains("# 1,200", File.ReadAllText(Path.Combine(Published, "slides/one.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sources_give_the_same_manifest()
    {
        Publish();
        var first = File.ReadAllText(Path.Combine(Published, "published.json"));
        Publish();
        Assert.Equal(first, File.ReadAllText(Path.Combine(Published, "published.json")));
    }

    [Fact]
    public void A_source_that_is_new_gone_or_changed_makes_stale_what_is_made_from_it()
    {
        Publish();

        File.Delete(folder.Below("notebooks/solutions/07-sample.cs"));
        Assert.Equal(["stale: editions of 07-sample, since notebooks/solutions/07-sample.cs is gone", "stale: site, since notebooks/solutions/07-sample.cs is gone"], Findings());

        Publish();
        File.AppendAllText(folder.Below("slides/one.md"), "More.\n");
        Assert.Equal(["stale: slides one, since slides/one.md has changed", "stale: site, since slides/one.md has changed"], Findings());

        Publish();
        File.WriteAllText(folder.Below("datasets/town/MANIFEST.json"), "{ }");
        Assert.Equal(["editions of 07-sample", "slides one", "site"], Findings().Select(finding => finding["stale: ".Length..finding.IndexOf(',', StringComparison.Ordinal)]));
        Assert.Equal(4, Findings(kit: "another build").Length);
    }

    [Fact]
    public void A_notebook_comes_and_another_goes()
    {
        Publish();
        Write("08-later", Sample.Good);
        Assert.Contains("not made yet: editions of 08-later", Findings());

        File.Delete(folder.Below("notebooks/07-sample.ipynb"));
        File.Delete(folder.Below("slides/one.md"));
        Assert.Contains("no longer made: editions of 07-sample", Findings());
        Publish();

        Assert.Empty(Findings());
        Assert.False(File.Exists(Path.Combine(Published, "editions/learner/07-sample.ipynb")));
        Assert.False(File.Exists(Path.Combine(Published, "runsheets/all.html")), "A notebook without a clock has no run-sheet.");
    }

    [Fact]
    public void A_published_file_that_was_altered_or_is_gone_is_named()
    {
        Publish();
        File.AppendAllText(Path.Combine(Published, "site/index.html"), "!");
        File.Delete(Path.Combine(Published, "slides/one.md"));
        Assert.Equal(["gone: slides/one.md", "altered: site/index.html is not what was made"], Findings());
    }

    [Fact]
    public void Slides_that_were_made_of_an_earlier_deck_are_removed_and_new_ones_are_brought_along()
    {
        Publish();
        File.WriteAllText(Path.Combine(Published, "slides/one.pdf"), "slides");
        Assert.Equal(["stale: site, since published/slides/one.pdf is new"], Findings());

        Assert.Empty(Publish().Removed);
        Assert.True(File.Exists(Path.Combine(Published, "site/slides/one.pdf")));

        File.AppendAllText(folder.Below("slides/one.md"), "More.\n");
        Assert.Equal([Path.Combine(Published, "slides/one.pdf")], Publish().Removed);
        Assert.False(File.Exists(Path.Combine(Published, "site/slides/one.pdf")));
        Assert.Empty(Findings());
    }

    [Theory]
    [InlineData(null, "PUB001")]
    [InlineData("no json", "PUB002")]
    [InlineData("{}", "PUB002")]
    [InlineData("""{"sources":{},"products":[{"name":"x","from":[],"files":{"../secret":"0"}}]}""", "PUB002")]
    public void A_folder_without_a_list_of_what_is_published_is_named(string? manifest, string code)
    {
        Directory.CreateDirectory(Published);
        if (manifest is not null)
            File.WriteAllText(Path.Combine(Published, "published.json"), manifest);
        Assert.Equal(code, Assert.Throws<PublicationException>(() => Findings()).Code);
    }

    PublishedFiles Publish()
    {
        ImmutableArray<SiteLesson> lessons = [.. Directory.GetFiles(Place.Folder, "*.ipynb").Order(StringComparer.Ordinal).Select(Lesson)];
        var sources = new SiteSources(Place, lessons, new() { Title = "The kit" }) { Decks = [.. Decks.Select(deck => deck.Fill([.. lessons.Select(lesson => lesson.Run)]))], Sheets = RunSheet.AllOf(Place) };
        return new CurriculumPublication(sources, Published, Kit).Write(ImmutableDictionary<string, Notebook>.Empty);
    }

    ImmutableArray<string> Findings(string kit = Kit) => PublicationCheck.Findings(Published, Place, Decks, kit);

    ImmutableArray<Deck> Decks => [.. Directory.GetFiles(folder.Below("slides"), "*.md").Select(Deck.Read)];

    void Write(string name, Sample sample) => folder.File($"notebooks/{name}.ipynb", NotebookFile.ToJson(sample.Notebook));

    static SiteLesson Lesson(string path)
    {
        var source = NotebookFile.Read(path);
        var executed = source with { Cells = [.. source.Cells.Select(cell => cell is CodeCell { Id: "worked-a" } code ? code with { Outputs = [new StreamOutput("stdout", "people: 1,200")] } : cell)] };
        return SiteLesson.Of(new NotebookRun(path, executed, NotebookEnd.Completed, TimeSpan.Zero, 0), source, path);
    }
}
