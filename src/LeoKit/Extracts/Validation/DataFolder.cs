using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>A data set's folder with everything that its manifest says, taken as it stands: an entry that is missing or of another kind is null.</summary>
sealed record DataFolder(string Folder, string? Profile, ColumnChoice Columns, ImmutableArray<ListedFile> Files, DateOnly? ReferenceDate, ImmutableDictionary<string, double> Dirt)
{
    public string PathOf(string file) => Path.Combine(Folder, file);

    public static DataFolder Of(string folder)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, ExtractManifest.FileName)));
            var root = manifest.RootElement;
            return new(folder, Text(root, "profile"), ExtractManifest.ColumnsIn(root), [.. root.GetProperty("files").EnumerateArray().Select(ListedIn)], Day(Text(root, "referenceDate")), RatesIn(root));
        }
        catch (FileNotFoundException)
        {
            throw DataFault.NotOfThisKit(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DataFault.Unreadable(ExtractManifest.FileName, fault);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw DataFault.BadManifest(ExtractManifest.FileName, "it changed while it was read", cause: fault);
        }
    }

    static ListedFile ListedIn(JsonElement file) => new(Text(file, "path") ?? "", Count(file, "bytes"), Count(file, "rows"), Text(file, "sha256"));

    static ImmutableDictionary<string, double> RatesIn(JsonElement root) =>
        root.TryGetProperty("dirt", out var dirt) && dirt.ValueKind == JsonValueKind.Object
            ? dirt.EnumerateObject().Where(rate => rate.Value.ValueKind == JsonValueKind.Number).DistinctBy(rate => rate.Name)
                .ToImmutableDictionary(rate => rate.Name, rate => rate.Value.GetDouble())
            : [];

    static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static long? Count(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var count) ? count : null;

    static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
