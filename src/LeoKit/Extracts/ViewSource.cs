using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>A view of a data set with the file it stands in, or with the parts of it.</summary>
sealed record ViewSource(string Name, ColumnChoice Columns, ImmutableArray<ExtractFile> Files)
{
    /// <summary>The view of the schema; null if it has none of this name.</summary>
    public View? View { get; } = StandardExtract.FindView(Name, Columns);

    public bool IsParquet => Files[0].IsParquet;

    public static ImmutableArray<ViewSource> Of(IEnumerable<ExtractFile> files, ColumnChoice columns) =>
        [.. files.GroupBy(file => file.View, StringComparer.Ordinal).Select(view => new ViewSource(view.Key, columns, [.. view]))];
}
