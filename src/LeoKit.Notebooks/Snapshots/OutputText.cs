using System.Globalization;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>One output as plain text; never HTML, whose details change without a change of meaning.</summary>
static class OutputText
{
    const string Chart = "application/vnd.plotly.v1+json";

    static readonly string[] ReadableForms = ["text/plain", "text/markdown", "text/latex"];

    public static string Label(Output output) => output switch
    {
        StreamOutput stream => stream.Name,
        DisplayData => "display",
        ExecuteResult => "result",
        ErrorOutput => "error",
        _ => "unknown output",
    };

    public static string Of(Output output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayData display => Of(display.Data),
        ExecuteResult result => Of(result.Data),
        ErrorOutput error => string.Join('\n', [$"{error.Name}: {error.Message}", .. error.Traceback]),
        UnknownOutput unknown => CanonicalJson.Write(unknown.Json),
        _ => throw new ArgumentException($"An output of type {output.GetType().Name} has no snapshot text.", nameof(output)),
    };

    static string Of(JsonObject data)
    {
        var text = ReadableForms.Select(form => Multiline.Join(data[form])).FirstOrDefault(found => found is not null);
        if (data[Chart] is JsonObject figure)
            return $"{ChartDescription.Of(figure)}\n{text}";
        return text ?? string.Join('\n', data.Select(Unreadable));
    }

    static string Unreadable(KeyValuePair<string, JsonNode?> form)
    {
        if (MimeBundle.IsJson(form.Key))
            return $"{form.Key}\n{CanonicalJson.Write(form.Value)}";
        var content = Multiline.Join(form.Value) ?? CanonicalJson.Write(form.Value);
        return string.Create(CultureInfo.InvariantCulture, $"{form.Key}: {content.Length} characters, SHA-256 {Cutting.Hash(content)}");
    }
}
