namespace LeoKit.Tests.Extracts;

/// <summary>A data set handed over as Parquet opens again and is the same.</summary>
public sealed class HandoverTests : IDisposable
{
    readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "town");

    [Fact]
    public void The_new_folder_is_the_same_data_set()
    {
        var parquet = Town.Data.ToParquet(_folder);

        Assert.Equal(Town.Data.Views.Order(StringComparer.Ordinal), parquet.Views.Order(StringComparer.Ordinal));
        Assert.Equal((Town.Data.Profile, Town.Data.People, Town.Data.Seed), (parquet.Profile, parquet.People, parquet.Seed));
        Assert.All(Town.Data.Views, view =>
        {
            var (csv, again) = (Town.Data[view].ToDataFrame(), parquet[view].ToDataFrame());
            Assert.Equal(csv.Columns.Select(column => (column.Name, column.DataType)), again.Columns.Select(column => (column.Name, column.DataType)));
            Assert.Equal(csv.Rows.Select(row => string.Join('|', row)).Order(StringComparer.Ordinal), again.Rows.Select(row => string.Join('|', row)).Order(StringComparer.Ordinal));
            Assert.Equal(csv.Rows.Count, parquet.Files.Where(file => file.View == view).Sum(file => file.Rows));
        });
        Assert.True(Directory.Exists(Path.Combine(_folder, "LEO", "LEO_Earnings", "TaxYear=201011")));
        Assert.Equal(Town.Data.SchoolCensus().Rows, parquet.SchoolCensus().Rows);
        Assert.False(Directory.Exists(_folder + ".part"));
    }

    [Fact]
    public void The_tables_stand_beside_it_in_standard_SQL()
    {
        Town.Data.ToParquet(_folder);
        var (tables, stacked) = (File.ReadAllText(Path.Combine(_folder, "tables.sql")), File.ReadAllText(Path.Combine(_folder, "stacked-views.sql")));

        Assert.Contains("CREATE TABLE \"LEARNER_AE_ID_TO_EDUKEY_LOOKUP\" (\n    \"AE_ID\" BIGINT NOT NULL,\n    \"EDUKEY\" VARCHAR(14) NOT NULL\n);\n", tables, StringComparison.Ordinal);
        Assert.Contains("CREATE VIEW \"SC_Pupil\" AS\nSELECT \"PupilMatchingRefAnonymous_02\" AS \"PupilMatchingRefAnonymous\"", stacked, StringComparison.Ordinal);
        Assert.DoesNotContain(" DOUBLE)", stacked, StringComparison.Ordinal);
        // The database understands its own dialect and the standard: a table of each, and the stacked views over them.
        using var connection = new DuckDB.NET.Data.DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = tables + stacked + "SELECT count(*) FROM \"SC_Pupil\";";
        command.ExecuteNonQuery();
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "mine");
        Assert.Equal($"LEO125: {_folder}: the folder is there already and is not empty. Name a new folder.", Assert.Throws<LeoDataException>(() => Town.Data.ToParquet(_folder)).Message);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "mine.txt")));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
