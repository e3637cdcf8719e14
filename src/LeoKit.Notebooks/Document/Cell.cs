using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>One cell of a notebook.</summary>
/// <param name="Id">The cell's id: 1–64 characters of A–Z a–z 0–9 - _, unique in its notebook.</param>
/// <param name="Source">The text of the cell as one string with \n line ends.</param>
/// <param name="Metadata">The cell's metadata object; unknown keys are kept.</param>
public abstract record Cell(string Id, string Source, JsonObject Metadata)
{
    /// <summary>The JSON this cell was read from, so that unknown keys and key order survive; null when it was made in code.</summary>
    internal JsonObject? Origin { get; init; }

    /// <summary>The tags of the cell, in order: the string items of <c>metadata.tags</c>.</summary>
    public ImmutableArray<string> Tags =>
        Metadata["tags"] is JsonArray tags
            ? [.. tags.OfType<JsonValue>().Select(tag => tag.TryGetValue<string>(out var text) ? text : null).OfType<string>()]
            : [];
}

/// <summary>A cell of code with the outputs of its last run.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Source">C# code.</param>
/// <param name="Metadata">The cell's metadata object.</param>
/// <param name="Outputs">What the cell showed, in order; empty when it has not run.</param>
/// <param name="ExecutionCount">The number of the run in its session; null when it has not run.</param>
public sealed record CodeCell(string Id, string Source, JsonObject Metadata, ImmutableArray<Output> Outputs, int? ExecutionCount)
    : Cell(Id, Source, Metadata);

/// <summary>A cell of Markdown prose.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Source">Markdown.</param>
/// <param name="Metadata">The cell's metadata object.</param>
/// <param name="Attachments">Files carried inside the cell (name → mime type → data); null when there are none.</param>
public sealed record MarkdownCell(string Id, string Source, JsonObject Metadata, JsonObject? Attachments) : Cell(Id, Source, Metadata);

/// <summary>A cell that is neither run nor rendered.</summary>
/// <param name="Id">The cell's id.</param>
/// <param name="Source">Any text.</param>
/// <param name="Metadata">The cell's metadata object.</param>
/// <param name="Attachments">Files carried inside the cell; null when there are none.</param>
public sealed record RawCell(string Id, string Source, JsonObject Metadata, JsonObject? Attachments) : Cell(Id, Source, Metadata);
