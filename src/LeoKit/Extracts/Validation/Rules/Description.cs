using System.Text.Json;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A JSON file that describes tables, read as far as it goes.</summary>
static class Description
{
    /// <summary>The file's content; null with the reason if there is none.</summary>
    public static JsonDocument? Read(DataFolder data, string file, out string? fault)
    {
        fault = null;
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(data.PathOf(file)));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            // A file that is listed and missing is a matter of the manifest.
            fault = data.Files.Any(listed => listed.Path == file) ? null : "there is no such file, so the table is described nowhere.";
        }
        catch (JsonException)
        {
            fault = "the file is not valid JSON.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = $"the file cannot be opened: {error.Message}";
        }

        return null;
    }

    public static JsonElement? Part(JsonElement? owner, string name) =>
        owner is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(name, out var part) ? part : null;

    public static string? Text(JsonElement? owner, string name) =>
        Part(owner, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The elements of a list; none if there is no such list.</summary>
    public static JsonElement[] List(JsonElement? owner, string name) =>
        Part(owner, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>How the columns described differ from a header, as a sentence; null if they do not.</summary>
    public static string? Difference(IReadOnlyList<string> header, IReadOnlyList<string?> described)
    {
        for (var at = 0; at < Math.Max(header.Count, described.Count); at++)
        {
            var (here, there) = (at < header.Count ? header[at] : "no column", at < described.Count ? described[at] ?? "a column without a name" : "no column");
            if (here != there)
                return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"column {at + 1} of the table is {here}, the description says {there}.");
        }

        return null;
    }
}
