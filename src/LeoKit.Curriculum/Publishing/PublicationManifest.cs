using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LeoKit.Curriculum.Publishing;

/// <summary>What was made from what: the hash of each source, and for each product its sources and the hashes of its files.</summary>
sealed record PublicationManifest(ImmutableSortedDictionary<string, string> Sources, ImmutableArray<ManifestProduct> Products)
{
    public const string Name = "published.json";

    static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => JsonSerializer.Serialize(this, Form) + "\n";

    /// <summary>The manifest of a folder; null if nothing is published there.</summary>
    /// <exception cref="PublicationException">It cannot be read (PUB002).</exception>
    public static PublicationManifest? Of(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return null;
        try
        {
            var read = JsonSerializer.Deserialize<PublicationManifest>(File.ReadAllText(path), Form);
            return read is { Sources: not null, Products.IsDefault: false } && read.Products.All(product => product is { Name: not null, From.IsDefault: false, Files: not null }) && !read.Files.Any(LeadsOut) ? read : throw PublicationException.NoManifest(path, "It lacks sources or products, or names files outside its folder.");
        }
        catch (JsonException fault)
        {
            throw PublicationException.NoManifest(path, fault.Message);
        }
    }

    /// <summary>All files that it names.</summary>
    public IEnumerable<string> Files => Products.SelectMany(product => product.Files.Keys);

    static bool LeadsOut(string file) => Path.IsPathRooted(file) || file.Split('/', '\\').Contains("..");
}

/// <summary>A product in the manifest.</summary>
/// <param name="Name">As the plan calls it.</param>
/// <param name="From">Its sources.</param>
/// <param name="Files">The hash of each of its files.</param>
sealed record ManifestProduct(string Name, ImmutableArray<string> From, ImmutableSortedDictionary<string, string> Files);
