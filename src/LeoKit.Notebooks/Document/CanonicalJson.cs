using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Writes JSON as Python's <c>json.dumps(…, indent=1, ensure_ascii=False)</c> does, which is the form nbformat gives a notebook file.</summary>
/// <remarks>The writer of System.Text.Json escapes emoji, U+2028 and more even in its relaxed mode, so a saved file would differ from Jupyter's.</remarks>
static class CanonicalJson
{
    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Append(text, node, depth: 0);
        return text.Append('\n').ToString();
    }

    static void Append(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject json:
                AppendAll(text, json, '{', '}', depth, entry =>
                {
                    AppendText(text, entry.Key);
                    text.Append(": ");
                    Append(text, entry.Value, depth + 1);
                });
                break;
            case JsonArray items:
                AppendAll(text, items, '[', ']', depth, item => Append(text, item, depth + 1));
                break;
            case JsonValue value when value.TryGetValue<string>(out var content):
                AppendText(text, content);
                break;
            // A number that was read keeps its digits: 1.0 stays 1.0.
            case JsonValue value when value.TryGetValue<JsonElement>(out var element):
                text.Append(element.GetRawText());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                AppendText(text, JsonNode.Parse(value.ToJsonString())!.GetValue<string>());
                break;
            default:
                text.Append(node is null ? "null" : node.ToJsonString());
                break;
        }
    }

    static void AppendAll<T>(StringBuilder text, ICollection<T> items, char open, char close, int depth, Action<T> append)
    {
        text.Append(open);
        var separator = "\n";
        foreach (var item in items)
        {
            text.Append(separator).Append(' ', depth + 1);
            append(item);
            separator = ",\n";
        }
        if (items.Count > 0)
            text.Append('\n').Append(' ', depth);
        text.Append(close);
    }

    static void AppendText(StringBuilder text, string content)
    {
        text.Append('"');
        for (var index = 0; index < content.Length; index++)
        {
            var letter = content[index];
            if (char.IsHighSurrogate(letter) && index + 1 < content.Length && char.IsLowSurrogate(content[index + 1]))
                text.Append(letter).Append(content[++index]);
            else
                AppendLetter(text, letter);
        }
        text.Append('"');
    }

    static StringBuilder AppendLetter(StringBuilder text, char letter) => letter switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append(@"\\"),
        '\n' => text.Append(@"\n"),
        '\r' => text.Append(@"\r"),
        '\t' => text.Append(@"\t"),
        '\b' => text.Append(@"\b"),
        '\f' => text.Append(@"\f"),
        // Half of a surrogate pair has no UTF-8 form, so it can only be written as an escape.
        < ' ' or (>= '\uD800' and <= '\uDFFF') => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => text.Append(letter),
    };
}
