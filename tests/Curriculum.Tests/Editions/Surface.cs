using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeoKit.Curriculum;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests.Editions;

/// <summary>A text that somebody can read who has the file of a notebook or its page.</summary>
/// <param name="Place">Where it stands: <c>hints-a</c>, <c>hints-a, hint 3</c>, <c>faded-a, outputs</c>, <c>title, metadata</c>, <c>metadata</c>, <c>page</c>.</param>
/// <param name="Text">The text, with single spaces.</param>
sealed partial record Surface(string Place, string Text)
{
    /// <summary>Everything that the file of a notebook holds: what is not known as source or output counts as metadata, names of keys too.</summary>
    public static IEnumerable<Surface> OfFile(Notebook notebook)
    {
        var json = JsonNode.Parse(NotebookFile.ToJson(notebook))!.AsObject();
        foreach (var cell in json["cells"]!.AsArray().Select(cell => cell!.AsObject()))
        {
            var id = (string)cell["id"]!;
            foreach (var surface in OfSource(id, string.Concat(Strings(cell["source"]))))
                yield return surface;
            yield return new(OutputsOf(id), Plain(string.Join('\n', Strings(cell["outputs"]))));
            yield return new(MetadataOf(id), Plain(string.Join('\n', cell.Where(part => part.Key is not ("source" or "outputs" or "id")).SelectMany(part => Strings(part.Value)))));
        }

        yield return new("metadata", Plain(string.Join('\n', json.Where(part => part.Key != "cells").SelectMany(part => Strings(part.Value)))));
    }

    /// <summary>A page, as it is read and as it is written: the second has what a reader does not see, such as comments, attributes and scripts.</summary>
    public static IEnumerable<Surface> OfPage(string html) =>
        [new("page", Plain(WebUtility.HtmlDecode(Tag.Replace(html, "")))), new("page, hidden", Plain(WebUtility.HtmlDecode(html).Replace("\\\"", "\"", StringComparison.Ordinal)))];

    public static string ThirdHintOf(string suffix) => $"hints-{suffix}, hint 3";

    public static string OutputsOf(string cell) => $"{cell}, outputs";

    public static string MetadataOf(string cell) => $"{cell}, metadata";

    /// <summary>Single spaces, so that a text is found however it is broken into lines.</summary>
    public static string Plain(string text) => Space.Replace(text, " ").Trim();

    public int CountOf(string text)
    {
        var count = 0;
        for (var at = Text.IndexOf(text, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(text, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>The third hint is a place of its own.</summary>
    static IEnumerable<Surface> OfSource(string id, string source)
    {
        if (!CellNames.Is(id, "hints") || ThirdHint.Match(source) is not { Success: true } third)
            return [new(id, Plain(source))];
        return [new(id, Plain(source.Remove(third.Index, third.Length))), new(ThirdHintOf(CellNames.SuffixOf(id)), Plain(third.Value))];
    }

    /// <summary>All texts in a part of a file. An array of texts is one text that is broken into lines.</summary>
    static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonValue value => [value.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string)value! : value.ToJsonString()],
        JsonArray lines when lines.Count > 0 && lines.All(line => line?.GetValueKind() == System.Text.Json.JsonValueKind.String) => [string.Concat(lines.Select(line => (string)line!))],
        JsonArray items => items.SelectMany(Strings),
        JsonObject parts => parts.SelectMany(part => Strings(part.Value).Prepend(part.Key)),
        _ => [],
    };

    [GeneratedRegex(@"^3\. .*?(?=^</details>|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    static partial Regex ThirdHint { get; }

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    static partial Regex Tag { get; }

    [GeneratedRegex(@"\s+")]
    static partial Regex Space { get; }
}
