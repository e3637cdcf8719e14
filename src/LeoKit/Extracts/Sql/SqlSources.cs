using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>What a query may name: each view of the data set, and each table, which stacks its views without their suffixes.</summary>
sealed class SqlSources(string folder, ImmutableArray<ViewSource> views)
{
    /// <summary>The column that a stacked table has besides its own: the year of the view, named by its end.</summary>
    public const string YearColumn = "EndYear";

    public const string TermColumn = "Term";

    public string Nearest(string name) => NearestNames.To(name, views.Select(view => view.Name).Concat(Tables.Select(table => table.Name)).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>The file as messages name it: from the data set's folder on.</summary>
    public string NameOf(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <summary>The relation behind a name; null if the data set has no such view or table.</summary>
    public SqlRelation? RelationOf(string name) =>
        views.FirstOrDefault(view => view.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } source ? OfView(source)
        : Tables.FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } table ? OfTable(table)
        : null;

    /// <summary>The view of this name; null if the data set has none.</summary>
    public View? ViewOf(string name) => views.FirstOrDefault(view => view.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.View;

    /// <summary>The stacked views of the table of this name; null if the data set has none.</summary>
    public SqlRelation? StackOf(string name) => Tables.FirstOrDefault(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } table ? OfTable(table) : null;

    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    IEnumerable<Table> Tables => views.Select(view => view.View?.Table).OfType<Table>().DistinctBy(table => table.Name);

    SqlRelation OfView(ViewSource source)
    {
        var view = source.View ?? throw DataFault.NoView(source.Name, NearestNames.To(source.Name, StandardExtract.Views.Select(known => known.Name)), "the schema of the LEO Standard Extract");
        return source.IsParquet ? Parquet(source, view) : Csv(source, view);
    }

    // Pieces of four million bytes stay near the processor; with the reader's own of thirty-two a query over ten million rows takes a third longer. They must hold the longest line, of two million.
    // The reader finds the end of a line by itself. It must not be told: with new_line = '\r\n' it reads no row at all and says nothing.
    SqlRelation Csv(ViewSource source, View view)
    {
        var file = source.Files[0].Path;
        var header = CsvHeader.Read(Path.Combine(folder, file), file);
        var types = ViewHeader.Match(view, file, header).Columns.Select(column => $"{SqlDatabase.Quoted(column!.Name)}: '{TypeOf(column.Column)}'");
        return new($"""
            SELECT {string.Join(", ", view.Columns.Select(column => Name(column.Name)))}
            FROM read_csv({SqlDatabase.Quoted(Path.Combine(folder, file))}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
                dateformat = '%Y-%m-%d', strict_mode = true, buffer_size = 4000000, columns = {Braces(string.Join(", ", types))})
            """);
    }

    // A column of the path, such as TaxYear=201819, is a column like any other; types are those of the schema, whatever the file has.
    SqlRelation Parquet(ViewSource source, View view)
    {
        var files = source.Files.Select(file => SqlDatabase.Quoted(Path.Combine(folder, file.Path)));
        var columns = view.Columns.Select(column => $"CAST({Name(column.Name)} AS {TypeOf(column.Column)}) AS {Name(column.Name)}");
        var inFolders = source.Files.Any(file => file.Path.Contains('=', StringComparison.Ordinal));
        var from = $"read_parquet([{string.Join(", ", files)}], hive_partitioning = {(inFolders ? "true" : "false")})";
        return new($"SELECT {string.Join(", ", columns)} FROM {from}") { Parquet = new(source.Files[0].Path, from, [.. view.Columns.Select(column => column.Name)]) };
    }

    SqlRelation OfTable(Table table)
    {
        var parts = views.Where(source => source.View?.Table.Name == table.Name).OrderBy(source => OrderOf(source.View!)).ToList();
        var held = ColumnsOf(parts.Select(part => part.View!));
        var (byYear, byTerm) = (parts.All(part => part.View!.Year is not null), parts.All(part => part.View!.Term is not null));
        return new(string.Join("\nUNION ALL\n", parts.Select(part => SelectFrom(part.View!, held, byYear, byTerm)))) { Needs = [.. parts.Select(part => part.Name)] };
    }

    /// <summary>The oldest view first; of one year, the terms in their order.</summary>
    public static (int, Term?) OrderOf(View view) => (view.Year ?? (view.Years.IsNone ? 0 : view.Years.First), view.Term);

    /// <summary>The columns that any of the views has, in the order of their first.</summary>
    public static ImmutableArray<Column> ColumnsOf(IEnumerable<View> parts)
    {
        var all = parts.ToList();
        var held = all.SelectMany(view => view.Columns.Select(column => column.Column)).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(column => column.Name, StringComparer.OrdinalIgnoreCase);
        var declared = all[0].Table.Columns.Where(column => held.ContainsKey(column.Name)).Select(column => held[column.Name]);
        return [.. declared.Concat(held.Values).DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)];
    }

    static string SelectFrom(View view, IEnumerable<Column> columns, bool byYear, bool byTerm)
    {
        var selected = columns.Select(column => $"{(ColumnIn(view, column) is { } held ? Name(held.Name) : $"CAST(NULL AS {TypeOf(column)})")} AS {Name(column.Name)}").ToList();
        if (byYear)
            selected.Add(string.Create(CultureInfo.InvariantCulture, $"{view.Year} AS {YearColumn}"));
        if (byTerm)
            selected.Add($"'{view.Term}' AS {TermColumn}");
        return $"SELECT {string.Join(", ", selected)} FROM {Name(view.Name)}";
    }

    static ViewColumn? ColumnIn(View view, Column column) => view.Columns.FirstOrDefault(held => held.Column.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase));

    static string Braces(string content) => "{" + content + "}";

    public static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Whole => "INTEGER",
        ColumnType.Large => "BIGINT",
        ColumnType.Number => "DOUBLE",
        ColumnType.Date => "DATE",
        ColumnType.Flag => "BOOLEAN",
        _ => "VARCHAR",
    };
}
