using DuckDB.NET.Data;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

/// <summary>Parquet holds the values of the CSV files, with types.</summary>
public sealed class ParquetTests : IDisposable
{
    static readonly SyntheticOptions Options = new() { People = 400 };
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(Profile.Teaching, ColumnChoice.Core)]
    [InlineData(Profile.Structure, ColumnChoice.All)]
    public void Every_view_has_the_rows_and_values_of_its_csv_in_their_order(Profile profile, ColumnChoice columns)
    {
        var options = Options with { Profile = profile, Columns = columns };
        Generate.Data(options, _folder.Below("csv"));
        Generate.Data(options with { Format = FileFormat.Parquet }, _folder.Below("parquet"));

        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        foreach (var view in StandardExtract.ViewsWith(columns))
        {
            using var query = database.CreateCommand();
            query.CommandText = $"SELECT * FROM read_parquet('{_folder.Below("parquet")}/{view.Folder}/{view.Name}/*.parquet')";
            using var rows = query.ExecuteReader();
            var lines = new List<string> { string.Join(',', Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)) };
            while (rows.Read())
                lines.Add(string.Join(',', Enumerable.Range(0, rows.FieldCount).Select(at => Written(rows, at, view.Columns[at].Column))));
            Assert.Equal(File.ReadAllLines(Path.Combine(_folder.Below("csv"), view.File)).Select(line => line.Replace("\"", "", StringComparison.Ordinal)), lines);
        }
    }

    [Theory]
    [InlineData(1, 100)]
    [InlineData(4, 7)]
    public void Threads_chunks_and_parts_are_the_same_bytes_each_time(int threads, int chunk)
    {
        var parts = new GenerationSettings { PeoplePerLook = 64, PartBytes = 20_000, MostStagedBytes = 60_000 };
        var one = Write("one", parts with { Threads = 2 });
        var other = Write("other", parts with { Threads = threads, PeoplePerChunk = chunk });

        Assert.Equal(one.Files.Select(file => (file.Path, file.Sha256, file.Rows)), other.Files.Select(file => (file.Path, file.Sha256, file.Rows)));
        Assert.Contains(one.Files, file => file.Path == "LEO/LEO_Earnings/part-00001.parquet");
        Assert.Equal(Generate.Data(Options, _folder.Below("csv")).Files.Sum(file => file.Rows), one.Files.Sum(file => file.Rows));
    }

    [Fact]
    public void Nothing_is_left_of_the_csv_and_the_library_opens_and_validates_the_folder()
    {
        Write("parquet", new());
        Assert.Empty(Directory.EnumerateFiles(_folder.Below("parquet"), "*.csv", SearchOption.AllDirectories));
        Assert.False(Directory.Exists(_folder.Below("parquet/.csv")));

        var extract = LeoExtract.Open(_folder.Below("parquet"));
        Assert.Equal(StandardExtract.ViewsWithAdditions.Select(view => view.Name).Order(StringComparer.Ordinal), extract.Views.Order(StringComparer.Ordinal));
        Assert.Equal([], ExtractValidation.Of(extract).Rules.SelectMany(rule => rule.Examples.Select(example => $"{rule.Code}: {example}")));
    }

    [Fact]
    public void A_full_disk_is_named_when_it_is_the_csv_that_does_not_fit()
    {
        var error = Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(Options with { Format = FileFormat.Parquet }, _folder.Below("town"),
            path => new FullAfter(File.Create(path), bytes: 3000), TestContext.Current.CancellationToken));
        Assert.Equal("SYN004", error.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    SyntheticDataSet Write(string name, GenerationSettings settings) =>
        SyntheticExtract.Write(Options with { Format = FileFormat.Parquet }, _folder.Below(name), settings, TestContext.Current.CancellationToken);

    static string Written(DuckDBDataReader row, int at, Column column) => row.IsDBNull(at) ? "" : column.Type switch
    {
        ColumnType.Flag => row.GetBoolean(at) ? "1" : "0",
        ColumnType.Date => row.GetFieldValue<DateOnly>(at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ColumnType.Number => row.GetDouble(at).ToString("F" + column.Decimals, System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(row.GetValue(at), System.Globalization.CultureInfo.InvariantCulture)!.Replace("\"", "", StringComparison.Ordinal),
    };
}
