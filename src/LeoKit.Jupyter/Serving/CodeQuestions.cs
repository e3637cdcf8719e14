using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Notebooks.Language;

namespace LeoKit.Jupyter.Serving;

/// <summary>Answers what front ends ask about code that has not run.</summary>
sealed class CodeQuestions(WorkerSession session)
{
    public async Task<JsonObject> CompleteAsync(JsonObject content)
    {
        var (code, position) = Place(content);
        var found = await session.Language.CompleteAsync(code, position) ?? Completions.None(position);
        var (start, end) = (CodePoints.FromUtf16(code, found.Start), CodePoints.FromUtf16(code, found.End));
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => (JsonNode)new JsonObject
                {
                    ["text"] = item.Text,
                    ["type"] = NameOf(item.Kind),
                    ["signature"] = item.Detail,
                    ["start"] = start,
                    ["end"] = end,
                })]),
            },
        };
    }

    public async Task<JsonObject> InspectAsync(JsonObject content)
    {
        var (code, position) = Place(content);
        var hover = await session.Language.HoverAsync(code, position);
        return new()
        {
            ["status"] = "ok",
            ["found"] = hover is not null,
            ["data"] = hover is null ? [] : new JsonObject { ["text/plain"] = hover.ToPlainText(), ["text/markdown"] = hover.ToMarkdown() },
            ["metadata"] = new JsonObject(),
        };
    }

    public async Task<JsonObject> IsCompleteAsync(JsonObject content)
    {
        var answer = await session.Language.IsCompleteAsync((string?)content["code"] ?? "");
        return answer switch
        {
            { Kind: CompletenessKind.Incomplete } => new() { ["status"] = "incomplete", ["indent"] = answer.Indent },
            { Kind: CompletenessKind.Invalid } => new() { ["status"] = "invalid" },
            { Kind: CompletenessKind.Complete } => new() { ["status"] = "complete" },
            _ => new() { ["status"] = "unknown" },
        };
    }

    static (string Code, int Position) Place(JsonObject content)
    {
        var code = (string?)content["code"] ?? "";
        return (code, CodePoints.ToUtf16(code, (int?)content["cursor_pos"] ?? int.MaxValue));
    }

    /// <summary>The names that JupyterLab knows from IPython.</summary>
    static string NameOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Keyword => "keyword",
        CompletionKind.Namespace => "module",
        CompletionKind.Type => "class",
        CompletionKind.Method => "function",
        CompletionKind.Property => "property",
        CompletionKind.Parameter => "param",
        _ => "instance",
    };
}
