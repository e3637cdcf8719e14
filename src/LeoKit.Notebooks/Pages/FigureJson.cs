using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace LeoKit.Notebooks.Pages;

/// <summary>The JSON of a figure as it may stand in a script element: no character in it can end the element.</summary>
static class FigureJson
{
    static readonly JsonSerializerOptions ForScript = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>Null when <paramref name="figure"/> is neither an object nor the text of one.</returns>
    public static string? Of(JsonNode figure)
    {
        try
        {
            return (figure is JsonObject ? figure : JsonNode.Parse(MimeText.Of(figure))) is JsonObject parsed ? parsed.ToJsonString(ForScript) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
