using LeoKit.Schema;

namespace LeoKit;

/// <summary>What divides the people of an aggregate output into groups: a column of the extract and how its groups are written.</summary>
/// <param name="Column">The name of the column in the file: lower case letters, digits and underscores.</param>
/// <param name="Label">What people read, such as <c>Free school meals</c>.</param>
/// <param name="Codes">The codes whose labels stand in the file; null if the groups are written as they are.</param>
public sealed record AggregateFilter(string Column, string Label, CodeList? Codes = null)
{
    /// <summary>A filter by a declared column of the extract: its description is the label, and its codes are written out.</summary>
    /// <param name="table">The table, such as <c>SC_Pupil</c>.</param>
    /// <param name="column">The column, such as <c>EthnicGroupMajor</c>.</param>
    /// <exception cref="ArgumentException">The extract has no such table or the table no such column; the message names the nearest.</exception>
    public static AggregateFilter Of(string table, string column)
    {
        var declared = StandardExtract.Find(table)
            ?? throw new ArgumentException($"The extract has no table '{table}'. The nearest are {NearestNames.To(table, StandardExtract.Tables.Select(known => known.Name))}.", nameof(table));
        var found = declared.Find(column)
            ?? throw new ArgumentException($"{table} has no column '{column}'. The nearest are {NearestNames.To(column, declared.Columns.Select(known => known.Name))}.", nameof(column));
        return new(AggregateNames.Of(found.Name), found.Description.TrimEnd('.'), found.Codes);
    }

    internal string GroupOf(string value) => value == SdcTable.Total ? SdcTable.Total : Codes?.LabelOf(value) ?? value;
}
