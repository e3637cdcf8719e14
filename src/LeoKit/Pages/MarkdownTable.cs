namespace LeoKit.Pages;

/// <summary>A table in Markdown.</summary>
static class MarkdownTable
{
    /// <summary>Its lines, an empty one last.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        [Line(columns), Line([.. columns.Select(_ => "---")]), .. rows.Select(Line), ""];

    // A category may hold a bar or a line end, which would break the table.
    public static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells.Select(Escaped))} |";
}
