using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Curriculum.Publishing;

/// <summary>What sources held when something was made from them.</summary>
static class SourceHashes
{
    /// <summary>The kit itself stands for its code: its name among the sources.</summary>
    public const string Kit = "kit";

    /// <summary>The hash of each source; the file of a source stands below <paramref name="root"/>.</summary>
    public static ImmutableSortedDictionary<string, string> Of(IEnumerable<string> sources, string root, string kit) =>
        sources.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(
            source => source, source => source == Kit ? OfText(kit) : OfBytes(File.ReadAllBytes(Path.Combine(root, source))), StringComparer.Ordinal);

    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    static string OfText(string text) => OfBytes(Encoding.UTF8.GetBytes(text));
}
