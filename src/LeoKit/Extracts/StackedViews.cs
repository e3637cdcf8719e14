using System.Collections.Immutable;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Puts the views of a table one below the other.</summary>
static class StackedViews
{
    static readonly Column EndYear = new() { Name = SqlSources.YearColumn, Type = ColumnType.Whole, Unit = "year", Description = "The year of the view, by its end." };

    static readonly Column Term = new() { Name = SqlSources.TermColumn, Type = ColumnType.Text, Description = "The census term of the view." };

    public static ExtractTable Of(ImmutableArray<ExtractTable> tables)
    {
        ImmutableArray<ExtractTable> parts = [.. tables.OrderBy(part => SqlSources.OrderOf(part.View))];
        var columns = SqlSources.ColumnsOf(parts.Select(part => part.View)).Select(column => new ExtractColumn(column.Name, column, Stack(parts, column))).ToList();
        if (parts.All(part => part.View.Year is not null))
            columns.Add(new(EndYear.Name, EndYear, ValueArray<int>.Of([.. parts.SelectMany(part => Enumerable.Repeat(part.View.Year!.Value, part.Rows))])));
        if (parts.All(part => part.View.Term is not null))
            columns.Add(new(Term.Name, Term, TextArray.Of([.. parts.SelectMany(part => Enumerable.Repeat($"{part.View.Term}", part.Rows))])));

        var view = parts[0].View.As(parts[0].View.Table.Name, null, [.. columns.Select(column => new ViewColumn(column.Definition, column.Name))]);
        return new(view, new([.. columns], parts.Sum(part => part.Rows))
        {
            Rejected = parts.Sum(part => part.Rejected),
            Rejects = [.. parts.SelectMany(part => part.Rejects)],
            Warnings = [.. parts.SelectMany(part => part.Warnings)],
        });
    }

    static ColumnValues Stack(ImmutableArray<ExtractTable> parts, Column column) =>
        LoadedRows.Nothing(column, 0).Joined([.. parts.Select(part => part.Columns.FirstOrDefault(held => held.Definition.Name == column.Name)?.Values ?? LoadedRows.Nothing(column, part.Rows))]);
}
