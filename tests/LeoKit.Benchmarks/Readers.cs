using System.Globalization;
using CsvHelper;
using Deedle;
using DuckDB.NET.Data;
using LeoKit.Schema;
using Microsoft.Data.Analysis;
using Sylvan.Data.Csv;

namespace LeoKit.Benchmarks;

/// <summary>The readers of .NET. Each takes the folder of a data set of one view and answers with the number of rows, or with the sum of a query's result.</summary>
static class Readers
{
    public const string MedianByGroup = "SELECT TaxYear, Main_Section, median(Earnings) AS pay FROM LEO_Earnings GROUP BY TaxYear, Main_Section";
    public const string MedianJoined = "SELECT e.TaxYear, p.Main_Section, median(e.Earnings) AS pay FROM LEO_Earnings AS e JOIN (SELECT Edukey, min(Main_Section) AS Main_Section FROM LEO_Earnings WHERE TaxYear = 201011 GROUP BY Edukey) AS p ON p.Edukey = e.Edukey GROUP BY ALL";

    /// <summary>Behind the name of a reader: its processor time is measured, from the start of the process.</summary>
    public const string Processor = ", processor time";

    public static Func<string, string> Named(string name) => name.Replace(Processor, "", StringComparison.Ordinal) switch
    {
        "LeoKit to data frame" => folder => Count(Only(folder).ToDataFrame().Rows.Count),
        "LeoKit to Deedle" => folder => Count(Only(folder).ToFrame().RowCount),
        "LeoKit Sql to data frame" => folder => Count(LeoExtract.Open(folder) is var data ? data.Sql($"SELECT * FROM {data.Views[0]}").Rows.Count : 0),
        "LeoKit full validation" => folder => ExtractValidation.Of(folder)["LEO204"].Checked == 1 ? Count(LeoExtract.Open(folder).Files.Sum(file => file.Rows)) : "",
        "CsvHelper to data frame" => folder => Count(PlainFrames.WithCsvHelper(FileOf(folder), ColumnsOf(folder)).Rows.Count),
        "Sylvan to data frame" => folder => Count(PlainFrames.WithSylvan(FileOf(folder), ColumnsOf(folder)).Rows.Count),
        "DuckDB.NET to data frame" => folder => Count(PlainFrames.WithDuckDb($"SELECT * FROM {ReadCsv(folder)}", ColumnsOf(folder)).Rows.Count),
        "Microsoft.Data.Analysis LoadCsv" => folder => Count(DataFrame.LoadCsv(FileOf(folder), dataTypes: [.. ColumnsOf(folder).Select(column => TypeOf(column.Column))], cultureInfo: CultureInfo.InvariantCulture).Rows.Count),
        "Deedle ReadCsv" => folder => Count(Frame.ReadCsv(FileOf(folder), schema: string.Join(',', ColumnsOf(folder).Select(column => DeedleType(column.Column))), inferTypes: false, culture: "").RowCount),
        "CsvHelper, fields only" => CsvHelperFields,
        "Sylvan, fields only" => SylvanFields,
        "DuckDB.NET to table" => folder => Raw(folder, $"CREATE TABLE t AS SELECT * FROM {ReadCsv(folder)}; SELECT count(*) FROM t"),
        "LeoKit Sql, group median" => folder => Sum(LeoExtract.Open(folder).SqlColumns(MedianByGroup)),
        "LeoKit Sql, join and group median" => folder => Sum(LeoExtract.Open(folder).SqlColumns(MedianJoined)),
        "DuckDB.NET, group median" => folder => RawSum(folder, MedianByGroup),
        "DuckDB.NET, join and group median" => folder => RawSum(folder, MedianJoined),
        _ => throw new ArgumentException($"There is no reader {name}."),
    };

    static ExtractTable Only(string folder) => LeoExtract.Open(folder) is var data ? data[data.Views[0]] : throw new InvalidOperationException();

    /// <summary>The columns of the file, by its first line.</summary>
    static IReadOnlyList<ViewColumn> ColumnsOf(string folder)
    {
        var file = FileOf(folder);
        var view = StandardExtract.FindView(Path.GetFileNameWithoutExtension(file), ColumnChoice.All)!;
        return [.. File.ReadLines(file).First().Split(',').Select(name => view.Find(name)!)];
    }

    static string FileOf(string folder) => Path.Combine(folder, LeoExtract.Open(folder).Files[0].Path);

    static string Count(long rows) => rows.ToString(CultureInfo.InvariantCulture);

    static string Sum(SqlResult result) => Math.Floor(result.Numbers("pay").Sum(pay => pay ?? 0)).ToString("0", CultureInfo.InvariantCulture);

    static string CsvHelperFields(string folder)
    {
        using var csv = CsvReader.FromFile(FileOf(folder), CsvReaderOptions.Default with { Separator = ',', HasHeader = true });
        var (rows, bytes) = (0, 0L);
        for (; csv.Read(); rows++)
            for (var field = 0; field < csv.FieldCount; field++)
                bytes += csv.GetSpan(field).Length;
        return bytes < 0 ? "" : Count(rows);
    }

    static string SylvanFields(string folder)
    {
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(FileOf(folder), new CsvDataReaderOptions { Delimiter = ',' });
        var (rows, letters) = (0, 0L);
        for (; csv.Read(); rows++)
            for (var field = 0; field < csv.FieldCount; field++)
                letters += csv.GetFieldSpan(field).Length;
        return letters < 0 ? "" : Count(rows);
    }

    static string Raw(string folder, string statements)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        foreach (var statement in statements.Split("; "))
        {
            command.CommandText = statement;
            if (!statement.StartsWith("SELECT", StringComparison.Ordinal))
                command.ExecuteNonQuery();
        }

        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    static string RawSum(string folder, string query) =>
        Raw(folder, $"SELECT CAST(floor(sum(pay)) AS BIGINT) FROM ({query.Replace("LEO_Earnings", ReadCsv(folder), StringComparison.Ordinal)})");

    static string ReadCsv(string folder) =>
        $"read_csv('{FileOf(folder)}', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {{{string.Join(", ", ColumnsOf(folder).Select(column => $"'{column.Name}': '{DuckType(column.Column)}'"))}}})";

    static Type TypeOf(Column column) => column.Type switch
    {
        ColumnType.Whole => typeof(int),
        ColumnType.Large => typeof(long),
        ColumnType.Number => typeof(double),
        ColumnType.Date => typeof(DateTime),
        // Its own reader knows no 1 and 0 for a flag.
        ColumnType.Flag => typeof(int),
        _ => typeof(string),
    };

    static string DeedleType(Column column) => column.Type switch
    {
        ColumnType.Whole or ColumnType.Flag => "int?",
        ColumnType.Large => "int64?",
        ColumnType.Number => "float",
        ColumnType.Date => "date?",
        _ => "string",
    };

    static string DuckType(Column column) => column.Type switch
    {
        ColumnType.Whole => "INTEGER",
        ColumnType.Large => "BIGINT",
        ColumnType.Number => "DOUBLE",
        ColumnType.Date => "DATE",
        ColumnType.Flag => "BOOLEAN",
        _ => "VARCHAR",
    };
}
