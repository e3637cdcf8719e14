using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>What a data set says about itself in <c>MANIFEST.json</c>.</summary>
sealed record ExtractManifest(string Profile, int People, ulong Seed, ColumnChoice Columns, ImmutableArray<ExtractFile> Files, Lazy<string> Sha256)
{
    public const string FileName = "MANIFEST.json";

    /// <summary>The manifest of a folder; the folder must have one.</summary>
    public static ExtractManifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var bytes = File.ReadAllBytes(path);
            using var document = JsonDocument.Parse(bytes);
            return Of(document.RootElement, new(() => Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        catch (JsonException fault)
        {
            throw DataFault.BadManifest(FileName, "it is not valid JSON", fault.LineNumber is { } line ? (int)line + 1 : null, fault);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw DataFault.BadManifest(FileName, "an entry is missing or of another kind", cause: fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DataFault.Unreadable(FileName, fault);
        }
    }

    static ExtractManifest Of(JsonElement manifest, Lazy<string> sha256) => new(
        TextOf(manifest, "profile"),
        manifest.GetProperty("people").GetInt32(),
        manifest.GetProperty("seed").GetUInt64(),
        ColumnsIn(manifest),
        [.. manifest.GetProperty("files").EnumerateArray().Select(FileOf).OfType<ExtractFile>()],
        sha256);

    /// <summary>Which columns the views have; a manifest that does not say is of core columns.</summary>
    public static ColumnChoice ColumnsIn(JsonElement manifest) =>
        manifest.TryGetProperty("columns", out var columns) && columns.ValueEquals("all") ? ColumnChoice.All : ColumnChoice.Core;

    // Only tables have rows; the manifest also lists their metadata.
    static ExtractFile? FileOf(JsonElement file) => file.TryGetProperty("rows", out var rows)
        ? new(Inside(TextOf(file, "path")), rows.GetInt64(), TextOf(file, "sha256"))
        : null;

    static string TextOf(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? throw new FormatException(name);

    static string Inside(string path) =>
        Path.IsPathRooted(path) || path.Split('/', '\\').Contains("..") ? throw new FormatException(path) : path;
}
