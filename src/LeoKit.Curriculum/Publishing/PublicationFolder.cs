using System.Collections.Immutable;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Slides;
using LeoKit.Files;
using LeoKit.Notebooks.Decks;

namespace LeoKit.Curriculum.Publishing;

/// <summary>Writes what is published; the manifest comes last, so that whatever is cut short is found.</summary>
static class PublicationFolder
{
    public static void Write(string folder, IReadOnlyCollection<Product> products, ImmutableArray<SiteFile> site, PublicationPlan plan, ImmutableSortedDictionary<string, string> sources)
    {
        var before = PublicationManifest.Of(folder)?.Files.ToImmutableHashSet(StringComparer.Ordinal) ?? [];
        var whole = products.Append(new(ProductPlan.Site, [.. site.Select(file => file with { Address = $"{CurriculumPublication.SiteFolder}/{file.Address}" })])).ToDictionary(product => product.Name, StringComparer.Ordinal);
        var manifest = new PublicationManifest(sources, [.. plan.Products.Select(product => new ManifestProduct(product.Name, product.From, Hashes(whole[product.Name])))]);
        foreach (var file in products.SelectMany(product => product.Files))
            WholeFile.Write(Path.Combine(folder, file.Address), stream => stream.Write(file.Content.Span));
        CurriculumSite.Write(Path.Combine(folder, CurriculumPublication.SiteFolder), site);
        // The site has removed its own, and folders that became empty with them.
        foreach (var gone in before.Except(manifest.Files).Select(file => Path.Combine(folder, file)).Where(File.Exists))
            File.Delete(gone);
        WholeFile.Write(Path.Combine(folder, PublicationManifest.Name), manifest.ToJson());
    }

    /// <summary>What Marp has made of filled decks.</summary>
    public static IEnumerable<string> BuiltDecks(string folder, IEnumerable<Deck> decks) =>
        decks.SelectMany(deck => BuiltDeck.FilesIn(Path.Combine(folder, CurriculumPublication.SlidesFolder), deck.File));

    /// <summary>Removes what Marp has made of a deck that has changed since; the paths are given back.</summary>
    public static ImmutableArray<string> RemoveSlidesOfOtherDecks(string folder, IEnumerable<Product> products)
    {
        var changed = products.Where(product => product.Files.Any(file => file.Address.StartsWith($"{CurriculumPublication.SlidesFolder}/", StringComparison.Ordinal) && !IsThere(folder, file)));
        var old = changed.SelectMany(product => BuiltDeck.FilesIn(Path.Combine(folder, CurriculumPublication.SlidesFolder), product.Files[0].Address)).ToImmutableArray();
        foreach (var path in old)
            File.Delete(path);
        return old;
    }

    static bool IsThere(string folder, SiteFile file) => Path.Combine(folder, file.Address) is var path && File.Exists(path) && file.Content.Span.SequenceEqual(File.ReadAllBytes(path));

    static ImmutableSortedDictionary<string, string> Hashes(Product product) => product.Files.ToImmutableSortedDictionary(file => file.Address, file => SourceHashes.OfBytes(file.Content.Span), StringComparer.Ordinal);
}
