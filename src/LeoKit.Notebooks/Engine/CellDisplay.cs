using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Display;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Engine;

/// <summary>Makes outputs of what a cell shows.</summary>
/// <param name="outputs">Takes the outputs.</param>
/// <param name="nextId">Gives a name to each shown value, so that it can be replaced.</param>
sealed class CellDisplay(Action<Output> outputs, Func<string> nextId) : IDisplayReceiver
{
    public string Show(ImmutableArray<MimeContent> contents)
    {
        var id = nextId();
        outputs(new DisplayData(Bundle(contents), []) { DisplayId = id });
        return id;
    }

    public void Update(string id, ImmutableArray<MimeContent> contents) => outputs(new DisplayUpdate(id, Bundle(contents)));

    public void Clear(bool wait) => outputs(new OutputCleared(wait));

    public static JsonObject Bundle(ImmutableArray<MimeContent> contents) =>
        new(contents.Select(content => KeyValuePair.Create(content.MimeType, Content(content))));

    static JsonNode? Content(MimeContent content) =>
        content.MimeType.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(content.Text) : JsonValue.Create(content.Text);
}
