using System.Collections.Immutable;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Curriculum.Publishing;

/// <summary>What is made from a folder of notebooks and the decks beside it, and from which files. Nothing is run to know it.</summary>
/// <param name="Root">The folder above the notebooks.</param>
/// <param name="Products">Editions of each notebook, each deck, each run-sheet, the site.</param>
sealed record PublicationPlan(string Root, ImmutableArray<ProductPlan> Products)
{
    /// <summary>The plan.</summary>
    /// <param name="place">The folder of notebooks.</param>
    /// <param name="decks">The decks.</param>
    /// <param name="sheets">The run-sheets.</param>
    /// <param name="builtDecks">Files that Marp has made of filled decks, which the site brings along.</param>
    public static PublicationPlan Of(CurriculumPlace place, IReadOnlyCollection<Deck> decks, IEnumerable<RunSheet> sheets, IEnumerable<string> builtDecks)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(place.Folder))!;
        var notebooks = Directory.GetFiles(place.Folder, "*.ipynb").Order(StringComparer.Ordinal).ToImmutableArray();
        ImmutableArray<string> always = [SourceHashes.Kit, .. DataSets(root).Select(Key)];
        var editions = notebooks.Select(path => new ProductPlan(ProductPlan.OfNotebook(Path.GetFileNameWithoutExtension(path)), [.. always, Key(path), .. Solutions(path).Select(Key)])).ToList();
        var slides = decks.Select(deck => new ProductPlan(ProductPlan.OfDeck(Path.GetFileNameWithoutExtension(deck.File)), [.. always, Key(deck.File), .. deck.Notebooks.Select(place.PathOf).OfType<string>().Select(Key)])).ToList();
        var pages = sheets.Select(sheet => new ProductPlan(ProductPlan.OfRunSheet(sheet.Path.Id), [SourceHashes.Kit, .. sheet.Path.Notebooks.Select(place.PathOf).OfType<string>().Select(Key)])).ToList();
        var all = editions.Concat(slides).SelectMany(product => product.From).Concat(builtDecks.Select(Key)).Distinct(StringComparer.Ordinal);
        return new(root, [.. editions, .. slides, .. pages, new(ProductPlan.Site, [.. all])]);

        string Key(string path) => Path.GetRelativePath(root, Path.GetFullPath(path)).Replace('\\', '/');
    }

    /// <summary>The hash of each source as it is now.</summary>
    public ImmutableSortedDictionary<string, string> Sources(string kit) => SourceHashes.Of(Products.SelectMany(product => product.From), Root, kit);

    static IEnumerable<string> Solutions(string notebook) => SolutionCells.PathFor(notebook) is var path && File.Exists(path) ? [path] : [];

    /// <summary>A manifest has the checksums of all files of a data set.</summary>
    static IEnumerable<string> DataSets(string root) =>
        Path.Combine(root, "datasets") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "MANIFEST.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
