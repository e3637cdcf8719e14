using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Compares the first line of a file with the columns of its view: all of them, in any order, and nothing else.</summary>
static class ViewHeader
{
    /// <summary>The columns in the order of the file, which is free: a column is known by its name.</summary>
    public static ImmutableArray<ViewColumn> Match(View view, string file, IReadOnlyList<string> header)
    {
        if (header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw DataFault.DuplicateColumn(file, twice.Key);
        if (header.FirstOrDefault(name => !view.Columns.Any(column => column.Name == name)) is { } unknown)
            throw DataFault.UnknownColumn(file, unknown, view.Name, view.Find(unknown.Trim())?.Name);
        if (view.Columns.FirstOrDefault(column => !header.Contains(column.Name)) is { } missing)
            throw DataFault.MissingColumn(file, missing.Name, view.Name);
        return [.. header.Select(name => view.Columns.First(column => column.Name == name))];
    }
}
