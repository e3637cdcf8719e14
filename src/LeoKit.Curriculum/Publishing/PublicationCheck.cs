using System.Collections.Immutable;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Notebooks.Decks;

namespace LeoKit.Curriculum.Publishing;

/// <summary>Says what of a publication is not what its sources would give now. Nothing is run.</summary>
public static class PublicationCheck
{
    /// <summary>A line for each product that is stale, not made yet, or without sources, and for each file that is gone or was altered; empty if all is as it should be.</summary>
    /// <param name="folder">Where it is published.</param>
    /// <param name="place">The folder of notebooks.</param>
    /// <param name="decks">The decks.</param>
    /// <param name="kit">What tells this build of the kit from another.</param>
    /// <exception cref="PublicationException">Nothing is published there (PUB001), or its manifest cannot be read (PUB002).</exception>
    /// <exception cref="RunSheetException">A run-sheet cannot be made.</exception>
    public static ImmutableArray<string> Findings(string folder, CurriculumPlace place, IReadOnlyCollection<Deck> decks, string kit)
    {
        var manifest = PublicationManifest.Of(folder) ?? throw PublicationException.NothingPublished(folder);
        var plan = PublicationPlan.Of(place, decks, RunSheet.AllOf(place), PublicationFolder.BuiltDecks(folder, decks));
        var now = plan.Sources(kit);
        var made = manifest.Products.ToDictionary(product => product.Name, StringComparer.Ordinal);
        return
        [
            .. plan.Products.SelectMany(product => made.TryGetValue(product.Name, out var old) ? Stale(product, old, now, manifest.Sources) : [$"not made yet: {product.Name}"]),
            .. manifest.Products.Where(product => plan.Products.All(planned => planned.Name != product.Name)).Select(product => $"no longer made: {product.Name}"),
            .. manifest.Products.SelectMany(product => product.Files).DistinctBy(file => file.Key).Select(file => Altered(folder, file.Key, file.Value)).OfType<string>(),
        ];
    }

    static IEnumerable<string> Stale(ProductPlan product, ManifestProduct old, ImmutableSortedDictionary<string, string> now, ImmutableSortedDictionary<string, string> then)
    {
        var reasons = product.From.Except(old.From).Select(source => $"{source} is new")
            .Concat(old.From.Except(product.From).Select(source => $"{source} is gone"))
            .Concat(product.From.Intersect(old.From).Where(source => now[source] != then.GetValueOrDefault(source)).Select(source => $"{source} has changed")).ToList();
        return reasons.Count > 0 ? [$"stale: {product.Name}, since {string.Join(", ", reasons)}"] : [];
    }

    static string? Altered(string folder, string file, string hash) => Path.Combine(folder, file) is var path && !File.Exists(path) ? $"gone: {file}"
        : SourceHashes.OfBytes(File.ReadAllBytes(path)) != hash ? $"altered: {file} is not what was made"
        : null;
}
