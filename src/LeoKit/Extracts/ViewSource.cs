using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>A view of a data set with the file it stands in, or with the parts of it.</summary>
/// <param name="Name">The name of the view.</param>
/// <param name="View">What the schema says of it; null if it knows none.</param>
/// <param name="Files">The file; of a view in parts, all of them.</param>
sealed record ViewSource(string Name, View? View, ImmutableArray<ExtractFile> Files)
{
    public bool IsParquet => Files[0].IsParquet;

    public static ImmutableArray<ViewSource> Of(IEnumerable<ExtractFile> files, ColumnChoice columns) =>
        [.. files.GroupBy(file => file.View, StringComparer.Ordinal).Select(view => new ViewSource(view.Key, StandardExtract.FindView(view.Key, columns), [.. view]))];
}
