using System.Collections.Immutable;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Pages;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum.Tests.Site;

/// <summary>A site of one small notebook, in a folder that lives as long as a test.</summary>
sealed class SampleSite : IDisposable
{
    public const string Notice = "Synthetic data, made up for a test.";

    readonly TemporaryFolder folder = new();

    public string Folder => folder.Path;

    public CurriculumPlace Place => new(folder.Path, new SnapshotFolder(folder.Path), IsKit: false);

    public SiteSources Sources(params SiteLesson[] lessons) => new(Place, [.. lessons], new SiteOptions { Title = "The kit", Notice = Notice, Language = "en" });

    /// <summary>The site of the sample, or of these lessons.</summary>
    public ImmutableArray<SiteFile> Files(params SiteLesson[] lessons) => CurriculumSite.FilesOf(Sources(lessons.Length == 0 ? [Lesson()] : lessons));

    public static SiteLesson Lesson(Sample? sample = null, string solutions = "", string name = "07-sample")
    {
        var source = (sample ?? Sample.Good).Notebook;
        var run = new NotebookRun($"{name}.ipynb", Executed(source), NotebookEnd.Completed, TimeSpan.Zero, 0);
        return SiteLesson.Of(run, source, $"{name}.ipynb") with { Solutions = SolutionCells.Parse("solutions.cs", solutions) };
    }

    public static Deck Deck => Notebooks.Decks.Deck.Parse("slides/one.md", "---\ntitle: One deck\n---\n\n# {{07/worked-a /people: ([\\d,]+)/}} people\n");

    public static string Page(IEnumerable<SiteFile> files, string address) => files.Single(file => file.Address == address).Text;

    public void Dispose() => folder.Dispose();

    static Notebook Executed(Notebook source) => source with
    {
        Cells = [.. source.Cells.Select(cell => cell is CodeCell code && code.Id == "worked-a" ? code with { Outputs = [new StreamOutput("stdout", "people: 1,200")] } : cell)],
    };
}
