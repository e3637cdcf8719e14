using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>A Jupyter notebook, nbformat 4.5, as immutable data.</summary>
/// <param name="Cells">The cells in document order.</param>
/// <param name="Metadata">The notebook's metadata object; keys this library does not know are kept as they are.</param>
/// <remarks>Format: https://nbformat.readthedocs.io/en/latest/format_description.html (read November 2026).</remarks>
public sealed record Notebook(ImmutableArray<Cell> Cells, JsonObject Metadata)
{
    /// <summary>The JSON this notebook was read from, so that unknown keys and key order survive; null when it was made in code.</summary>
    internal JsonObject? Origin { get; init; }
}
