using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace LeoKit.Jupyter.Serving;

/// <summary>What was run in this session, which is the only one that is remembered.</summary>
sealed class History
{
    const int Session = 1;

    readonly Lock adding = new();
    readonly List<Entry> entries = [];

    public void Add(int line, string input, string? output)
    {
        lock (adding)
            entries.Add(new(line, input, output));
    }

    /// <summary>Answers a <c>history_request</c>.</summary>
    public JsonObject Reply(JsonObject request)
    {
        List<Entry> all;
        lock (adding)
            all = [.. entries];
        var withOutput = (bool?)request["output"] ?? false;
        return new()
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. Select(all, request).Select(entry => (JsonNode)Tuple(entry, withOutput))]),
        };
    }

    static IEnumerable<Entry> Select(List<Entry> all, JsonObject request)
    {
        var most = (int?)request["n"] ?? int.MaxValue;
        switch ((string?)request["hist_access_type"])
        {
            case "range":
                var (start, stop) = ((int?)request["start"] ?? 0, (int?)request["stop"] ?? int.MaxValue);
                return (int?)request["session"] is null or 0 or Session ? all.Where(entry => entry.Line >= start && entry.Line < stop) : [];
            case "search":
                var pattern = (string?)request["pattern"] ?? "*";
                var found = all.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
                // Of equal inputs the latest one stays.
                if ((bool?)request["unique"] == true)
                    found = found.Reverse().DistinctBy(entry => entry.Input).Reverse();
                return found.TakeLast(most);
            default:
                return all.TakeLast(most);
        }
    }

    static JsonArray Tuple(Entry entry, bool withOutput) =>
        withOutput ? [Session, entry.Line, new JsonArray(entry.Input, entry.Output)] : [Session, entry.Line, entry.Input];

    sealed record Entry(int Line, string Input, string? Output);
}
