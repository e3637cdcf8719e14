using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Turns the bytes or the text of a file into a JSON object, or says where it stops being one.</summary>
static class JsonText
{
    const int ExcerptLength = 20;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Chart specifications nest deeper than the 64 levels that are allowed by default.
    static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    public static string Decode(ReadOnlySpan<byte> bytes, JsonPlace place)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException cause)
        {
            throw NotebookFaults.NotJson(place, string.Create(CultureInfo.InvariantCulture, $"The file is not UTF-8 text: byte {cause.Index + 1} does not fit."),
                "Save it again as UTF-8.", cause);
        }
    }

    public static JsonObject Parse(string text, JsonPlace place)
    {
        var json = text.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(json))
            throw NotebookFaults.Empty(place);
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Check(document.RootElement, place);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? JsonObject.Create(document.RootElement.Clone())!
                : throw NotebookFaults.RootNotAnObject(place, document.RootElement.ValueKind);
        }
        catch (JsonException cause)
        {
            throw At(json, cause, place);
        }
    }

    /// <remarks>System.Text.Json looks at keys and strings only when they are used, which would be too late for a clear message.</remarks>
    static void Check(JsonElement element, JsonPlace place)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var (index, item) in element.EnumerateArray().Index())
                Check(item, place.Item(index));
        else if (element.ValueKind == JsonValueKind.Object)
            CheckKeys(element, place);
        else if (element.ValueKind == JsonValueKind.String)
            Whole(element.GetString, place);
    }

    static void CheckKeys(JsonElement element, JsonPlace place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var key = Whole(() => property.Name, place);
            if (!seen.Add(key))
                throw NotebookFaults.DuplicateKey(place, key);
            Check(property.Value, place.Key(key));
        }
    }

    static string Whole(Func<string?> read, JsonPlace place)
    {
        try
        {
            return read()!;
        }
        catch (InvalidOperationException cause)
        {
            throw NotebookFaults.NotJson(place, "The text holds half of a character: a \\ud800 to \\udfff escape without its other half.",
                "Remove that escape; if it is in an output, clear the outputs.", cause);
        }
    }

    static NotebookFormatException At(string json, JsonException cause, JsonPlace place)
    {
        var line = (int)(cause.LineNumber ?? 0);
        var start = 0;
        for (var skipped = 0; skipped < line; skipped++)
            start = json.IndexOf('\n', start) + 1;
        var column = CharactersIn(json.AsSpan(start), (int)(cause.BytePositionInLine ?? 0));
        var rest = json[(start + column)..];
        var where = string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, column {column + 1}");
        var conflict = json.Contains("\n<<<<<<< ", StringComparison.Ordinal);
        return NotebookFaults.NotJson(
            place,
            string.IsNullOrWhiteSpace(rest)
                ? $"The file ends at {where}, before its JSON is complete."
                : $"The text is not JSON from {where} on: {Excerpt(rest)}",
            conflict ? "The file holds an unfinished Git merge: choose one side of each <<<<<<< block."
                : "Restore the file from version control or a backup, or save it again with the tool that made it.",
            cause);
    }

    static int CharactersIn(ReadOnlySpan<char> text, int bytes)
    {
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            characters += rune.Utf16SequenceLength;
        }
        return characters;
    }

    static string Excerpt(string text)
    {
        var line = text.TrimStart().Split('\r', '\n')[0].TrimEnd();
        return line.Length <= ExcerptLength ? line : line[..ExcerptLength] + "…";
    }
}
