using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit;

/// <summary>What a file of a folder without manifest was taken for, by the names in its first line. Nothing in it is renamed.</summary>
/// <param name="Path">The file from the folder on, with forward slashes.</param>
/// <param name="Table">The table of the extract; null if the first line is not that of any.</param>
/// <param name="Year">The year of its columns' suffix, by its end, such as 2011 for <c>_spr11</c>; null if they have none.</param>
/// <param name="Term">The census term of that suffix; null if there is none.</param>
/// <param name="Known">How many of its columns are fields of the table.</param>
/// <param name="Unknown">Its columns that the table does not have; they are loaded as text.</param>
/// <param name="Absent">Fields of the table that the file does not have.</param>
public sealed record RecognisedFile(string Path, string? Table, int? Year, Term? Term, int Known, ImmutableArray<string> Unknown, ImmutableArray<string> Absent)
{
    /// <summary>The file and what it was taken for, in one line.</summary>
    public override string ToString() => Table is null
        ? $"{Path}: not a table of the extract"
        : $"{Path}: {Table}{(Year is { } year ? $", {Term.ToString()?.ToLowerInvariant()}{(Term is null ? "" : " ")}{year.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "")}, {Known} columns known, {Unknown.Length} unknown, {Absent.Length} fields absent";
}
