using LeoKit.Schema;

namespace LeoKit.Tests.Extracts;

/// <summary>Writes CSV of a view as the schema declares it now: a first line, and rows in which only what a test is about is named.</summary>
static class ViewCsv
{
    public static string PathOf(string view) => StandardExtract.ViewNamed(view).File;

    public static string Header(string view) => string.Join(',', StandardExtract.ViewNamed(view).Columns.Select(column => column.Name));

    /// <summary>A row that fits: columns that must have a value have one, others have none; named ones have what is given, as it is written in the file.</summary>
    public static string Row(string view, params (string Column, string Written)[] given) =>
        string.Join(',', StandardExtract.ViewNamed(view).Columns.Select(column =>
            given.FirstOrDefault(value => value.Column == column.Column.Name) is { Column: not null } named ? named.Written
            : column.Column.Required ? Plain(column.Column, StandardExtract.ViewNamed(view).Year)
            : ""));

    public static string File(string view, params string[] rows) => string.Concat(rows.Prepend(Header(view)).Select(line => line + "\n"));

    static string Plain(Column column, int? year) => column.Type switch
    {
        ColumnType.Whole or ColumnType.Large => "1",
        ColumnType.Number => "0.5",
        ColumnType.Date => "2011-01-20",
        ColumnType.Flag => "0",
        _ => column.Codes?.Codes.First(code => year is not { } only || code.IsValidIn(only)).Value ?? "A",
    };
}
