using System.Collections.Immutable;
using System.Text;
using LeoKit.Curriculum.Editions;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Curriculum.Publishing;

/// <summary>Editions, filled decks, run-sheets and site of notebooks that were run once.</summary>
public sealed class CurriculumPublication
{
    internal const string SiteFolder = "site";
    internal const string SlidesFolder = "slides";

    static readonly ImmutableArray<EditionKind> Editions = [EditionKind.Learner, EditionKind.Solution, EditionKind.Instructor];

    readonly SiteSources _sources;
    readonly string _folder;
    readonly string _kit;

    /// <summary>A publication.</summary>
    /// <param name="sources">Notebooks with their outputs, decks filled from them, and run-sheets.</param>
    /// <param name="folder">Where it is published.</param>
    /// <param name="kit">What tells this build of the kit from another.</param>
    public CurriculumPublication(SiteSources sources, string folder, string kit) =>
        (_sources, _folder, _kit) = (sources with { BuiltDecks = Path.Combine(folder, SlidesFolder) }, folder, kit);

    /// <summary>An edition without outputs, made for its place in the folder.</summary>
    public Notebook Edition(SiteLesson lesson, EditionKind kind)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new NotebookEdition(lesson.Solutions, _sources.Place.Folder, Path.Combine(_folder, "editions", NotebookEdition.Name(kind))) { Remarks = ExerciseRemarks.Of }.Of(lesson.Source, kind);
    }

    /// <summary>Makes and writes everything, and last the manifest. What an earlier publication had and this one has not is removed.</summary>
    /// <param name="solutions">The editions with solutions after their runs, by the names of the notebooks; one without solutions need not be there.</param>
    /// <returns>How many files each product has, and slides that an earlier deck had given and that are removed.</returns>
    /// <exception cref="PublicationException">The manifest that is there cannot be read (PUB002).</exception>
    /// <exception cref="CurriculumSiteException">The site cannot be made or written.</exception>
    public PublishedFiles Write(IReadOnlyDictionary<string, Notebook> solutions)
    {
        ArgumentNullException.ThrowIfNull(solutions);
        var products = _sources.Lessons.Select(lesson => OfNotebook(lesson, solutions)).Concat(_sources.Decks.Select(OfDeck)).Concat(_sources.Sheets.Select(OfRunSheet)).ToList();
        var removed = PublicationFolder.RemoveSlidesOfOtherDecks(_folder, products);
        var site = CurriculumSite.FilesOf(_sources);
        var decks = _sources.Decks.Select(filled => filled.Deck).ToList();
        var plan = PublicationPlan.Of(_sources.Place, decks, _sources.Sheets, PublicationFolder.BuiltDecks(_folder, decks));
        PublicationFolder.Write(_folder, products, site, plan, plan.Sources(_kit));
        return new([.. products.Select(product => product.Files), site], removed);
    }

    Product OfNotebook(SiteLesson lesson, IReadOnlyDictionary<string, Notebook> solutions) => new(ProductPlan.OfNotebook(lesson.Name),
    [
        .. Editions.Select(kind => Notebook($"editions/{NotebookEdition.Name(kind)}/{lesson.Name}.ipynb",
            kind != EditionKind.Solution ? Edition(lesson, kind) : solutions.GetValueOrDefault(lesson.Name) ?? WithOutputs(Edition(lesson, kind), lesson.Run.Executed!))),
        Notebook($"{SiteFolder}/executed/{lesson.Name}.ipynb", lesson.Run.Executed!),
    ]);

    /// <summary>Where no gap is filled, the cells show what they showed before.</summary>
    static Notebook WithOutputs(Notebook edition, Notebook executed)
    {
        var shown = executed.Cells.OfType<CodeCell>().ToDictionary(cell => cell.Id, StringComparer.Ordinal);
        return edition with { Cells = [.. edition.Cells.Select(cell => cell is CodeCell code && shown.TryGetValue(code.Id, out var run) ? code with { Outputs = run.Outputs, ExecutionCount = run.ExecutionCount } : cell)] };
    }

    static Product OfDeck(FilledDeck filled) => new(ProductPlan.OfDeck(Path.GetFileNameWithoutExtension(filled.Deck.File)),
        [SiteFile.Of($"{SlidesFolder}/{Path.GetFileName(filled.Deck.File)}", filled.Markdown), .. filled.Pictures.Select(picture => new SiteFile($"{SlidesFolder}/{picture.Name}", Encoding.UTF8.GetBytes(picture.Svg)))]);

    static Product OfRunSheet(RunSheet sheet) => new(ProductPlan.OfRunSheet(sheet.Path.Id), [SiteFile.Of($"runsheets/{sheet.Path.Id}.html", RunSheetPage.ToHtml(sheet))]);

    static SiteFile Notebook(string address, Notebook notebook) => new(address, Encoding.UTF8.GetBytes(NotebookFile.ToJson(notebook)));
}
