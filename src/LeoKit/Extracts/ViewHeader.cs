using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>The first line of a file, compared with the columns of its view.</summary>
/// <param name="Columns">The column in each field, in the order of the file, which is free: a column is known by its name. Null where the view has none.</param>
/// <param name="Warnings">What does not agree, where that is let pass.</param>
sealed record ViewHeader(ImmutableArray<ViewColumn?> Columns, ImmutableArray<string> Warnings)
{
    /// <param name="view">The view.</param>
    /// <param name="file">How messages name the file.</param>
    /// <param name="header">The names in the first line.</param>
    /// <param name="isLenient">Whether a column more or less is only told, not a fault; one named twice always is.</param>
    public static ViewHeader Match(View view, string file, IReadOnlyList<string> header, bool isLenient = false)
    {
        var known = view.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var unknown = header.Where(name => !known.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToList();
        var missing = view.Columns.Where(column => !header.Contains(column.Name)).Select(column => column.Name).ToList();
        if (!isLenient && unknown.Count > 0)
            throw DataFault.UnknownColumn(file, unknown[0], view.Name, view.Find(unknown[0].Trim())?.Name);
        if (missing.Count == view.Columns.Length)
            throw DataFault.MissingColumn(file, missing[0], view.Name);
        if (header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw DataFault.DuplicateColumn(file, twice.Key);
        if (!isLenient && missing.Count > 0)
            throw DataFault.MissingColumn(file, missing[0], view.Name);
        return new([.. header.Select(name => known.GetValueOrDefault(name))],
        [
            .. unknown.Select(name => $"{name}: the view {view.Name} has no such column; it is not loaded."),
            .. missing.Select(name => $"{name}: the first line does not name this column, so that every value of it is missing."),
        ]);
    }
}
