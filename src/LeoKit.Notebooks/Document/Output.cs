using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Something that a code cell showed.</summary>
public abstract record Output
{
    /// <summary>The JSON this output was read from, so that unknown keys and key order survive; null when it was made in code.</summary>
    internal JsonObject? Origin { get; init; }
}

/// <summary>Text written to a standard stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text with \n line ends.</param>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value shown on request, in one form per mime type.</summary>
/// <param name="Data">Mime type → content: a string, or any JSON for a JSON mime type; in order of preference of the producer.</param>
/// <param name="Metadata">The output's metadata object.</param>
public sealed record DisplayData(JsonObject Data, JsonObject Metadata) : Output
{
    /// <summary>The name by which a <see cref="DisplayUpdate"/> finds it while the notebook runs; it is never stored. Null when nothing can replace it.</summary>
    public string? DisplayId { get; init; }
}

/// <summary>New content for something shown before, in this cell or an earlier one. It exists only while a notebook runs.</summary>
/// <param name="DisplayId">The <see cref="DisplayData.DisplayId"/> of what it replaces.</param>
/// <param name="Data">As in <see cref="DisplayData"/>.</param>
public sealed record DisplayUpdate(string DisplayId, JsonObject Data) : Output;

/// <summary>The cell took back what it had shown. It exists only while a notebook runs.</summary>
/// <param name="Wait">Whether the old outputs stay until something new is shown.</param>
public sealed record OutputCleared(bool Wait) : Output;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Data">Mime type → content, as in <see cref="DisplayData"/>.</param>
/// <param name="Metadata">The output's metadata object.</param>
/// <param name="ExecutionCount">The number of the run; null when unknown.</param>
public sealed record ExecuteResult(JsonObject Data, JsonObject Metadata, int? ExecutionCount) : Output;

/// <summary>An error that ended a cell.</summary>
/// <param name="Name">The kind of error, such as <c>System.DivideByZeroException</c> or <c>Compile error</c>.</param>
/// <param name="Message">What went wrong, in one line or more.</param>
/// <param name="Traceback">Lines to show, most useful first.</param>
public sealed record ErrorOutput(string Name, string Message, ImmutableArray<string> Traceback) : Output;

/// <summary>An output of a kind that nbformat 4.5 does not define, kept as it was read.</summary>
/// <param name="Json">The whole output object.</param>
public sealed record UnknownOutput(JsonObject Json) : Output;
