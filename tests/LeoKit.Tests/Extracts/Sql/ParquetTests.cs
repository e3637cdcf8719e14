using LeoKit.Extracts;

namespace LeoKit.Tests.Extracts.Sql;

/// <summary>A view may be a Parquet file, or a folder of parts.</summary>
public sealed class ParquetTests : IDisposable
{
    readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "it's [a] folder");

    [Fact]
    public void A_view_may_be_one_file()
    {
        Write("SELECT * FROM LEO_Earnings", "LEO/LEO_Earnings.parquet");
        AssertSameAsTown(Open("LEO/LEO_Earnings.parquet"));
    }

    [Fact]
    public void A_view_may_be_a_folder_of_parts()
    {
        Write("SELECT * FROM LEO_Earnings WHERE TaxYear < 201011", "LEO/LEO_Earnings/part-0.parquet");
        Write("SELECT * FROM LEO_Earnings WHERE TaxYear >= 201011", "LEO/LEO_Earnings/part-1.parquet");
        AssertSameAsTown(Open("LEO/LEO_Earnings/part-0.parquet", "LEO/LEO_Earnings/part-1.parquet"));
    }

    [Fact]
    public void A_column_may_be_in_the_names_of_folders()
    {
        Write("SELECT * FROM LEO_Earnings", "LEO/LEO_Earnings", ", PARTITION_BY (TaxYear)");
        var parts = Directory.GetFiles(Path.Combine(_folder, "LEO"), "*.parquet", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'));
        AssertSameAsTown(Open([.. parts.Order(StringComparer.Ordinal)]));
    }

    [Fact]
    public void A_file_without_a_column_of_the_view_is_named()
    {
        Write("SELECT Edukey, TaxYear FROM LEO_Earnings", "LEO/LEO_Earnings.parquet");
        Assert.Equal("LEO108: LEO/LEO_Earnings.parquet, column Earnings: the view has this column, but the Parquet file does not. Recreate the file with ToParquet or 'leokit generate'.",
            Assert.Throws<LeoDataException>(() => Open("LEO/LEO_Earnings.parquet").Sql("SELECT * FROM LEO_Earnings")).Message);
    }

    [Fact]
    public void A_file_that_is_no_Parquet_is_named()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "LEO"));
        File.WriteAllText(Path.Combine(_folder, "LEO/LEO_Earnings.parquet"), "Edukey,TaxYear\n");
        Assert.StartsWith("LEO139: LEO/LEO_Earnings.parquet: the Parquet file cannot be read: ",
            Assert.Throws<LeoDataException>(() => Open("LEO/LEO_Earnings.parquet").Sql("SELECT * FROM LEO_Earnings")).Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    static void AssertSameAsTown(LeoExtract extract)
    {
        const string Everything = "SELECT * FROM LEO_Earnings ORDER BY ALL";
        Assert.Equal(["LEO_Earnings"], extract.Views);
        var (expected, actual) = (Town.Data.Sql(Everything), extract.Sql(Everything));
        Assert.Equal(expected.Columns.Select(column => (column.Name, column.DataType)), actual.Columns.Select(column => (column.Name, column.DataType)));
        Assert.Equal(expected.Rows.Select(row => string.Join('|', row)), actual.Rows.Select(row => string.Join('|', row)));
    }

    void Write(string query, string to, string options = "")
    {
        var path = Path.Combine(_folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Town.Data.Sql($"COPY ({query}) TO {SqlDatabase.Quoted(path)} (FORMAT parquet{options})");
    }

    LeoExtract Open(params string[] files)
    {
        File.WriteAllText(Path.Combine(_folder, "MANIFEST.json"),
            $$"""{"profile": "teaching", "people": 2, "seed": 1, "files": [{{string.Join(", ", files.Select(file => $$"""{"path": "{{file}}", "rows": 1, "sha256": ""}"""))}}]}""");
        return LeoExtract.Open(_folder);
    }
}
