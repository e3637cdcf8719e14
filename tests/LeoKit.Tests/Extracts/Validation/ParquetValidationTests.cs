using DuckDB.NET.Data;

namespace LeoKit.Tests.Extracts.Validation;

/// <summary>A data set in Parquet is checked row by row, by the same rules as one in CSV.</summary>
public sealed class ParquetValidationTests(ParquetTown town) : IClassFixture<ParquetTown>
{
    static readonly string[] OfText = ["LEO205", "LEO219", "LEO220"];

    readonly string folder = town.Folder;

    [Fact]
    public void The_town_as_Parquet_is_as_good_as_the_town_and_as_much_of_it_is_looked_at()
    {
        var (csv, parquet) = (ExtractValidation.Of(Town.Data.Folder), ExtractValidation.Of(folder));

        Assert.True(parquet.IsValid, parquet.ToString());
        // Files and descriptions differ in number; every row, value and link is looked at in both.
        Assert.All(csv.Rules.Where(rule => rule.Unit is not ("files" or "tables") && !OfText.Contains(rule.Code)), rule => Assert.Equal((rule.Code, rule.Checked), (rule.Code, parquet[rule.Code].Checked)));
        Assert.Equal(csv["LEO205"].Checked, parquet["LEO205"].Checked);
    }

    [Theory]
    [InlineData("ALTER TABLE t ALTER Earnings TYPE VARCHAR; UPDATE t SET Earnings = 'c' WHERE rowid = 1", "LEO207", "column Earnings, value \"c\": a whole number is written with digits only.")]
    [InlineData("UPDATE t SET Main_Section = 'Z' WHERE rowid = 1", "LEO208", "column Main_Section, value \"Z\": this is not a code of the list")]
    [InlineData("UPDATE t SET Edukey = NULL WHERE rowid = 1", "LEO210", "column Edukey")]
    [InlineData("UPDATE t SET Edukey = 'SYNEXXXXXXXXXX' WHERE rowid = 1", "LEO213", "this key is not in LEARNER_AE_ID_TO_EDUKEY_LOOKUP, so the record leads to nobody.")]
    [InlineData("INSERT INTO t SELECT * FROM t WHERE rowid = 1", "LEO211", "has the same key")]
    public void A_value_that_breaks_a_rule_is_found_in_its_part(string change, string code, string finding)
    {
        const string part = "LEO/LEO_Earnings/TaxYear=201819/data_0.parquet";
        using var broken = Broken(part, change);
        var report = broken.Validate();

        Assert.Equal(RuleStatus.Fault, report[code].Status);
        Assert.Contains(report[code].Examples, example => $"{example}".StartsWith(part, StringComparison.Ordinal) && $"{example}".Contains(finding, StringComparison.Ordinal));
        Assert.Contains(report["LEO203"].Examples, example => $"{example}".StartsWith(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_Parquet_or_lacks_a_column_is_a_finding()
    {
        using var broken = Broken("LEO/LEO_Employment.parquet", "ALTER TABLE t DROP COLUMN UncertainEndDate");
        File.WriteAllText(broken.PathOf("LEO/LEO_CJRS.parquet"), "EduKey,StartDate\n");
        var report = broken.Validate();

        Assert.Contains("column UncertainEndDate", $"{report["LEO206"].Examples.Single()}", StringComparison.Ordinal);
        Assert.Contains(report["LEO205"].Examples, example => $"{example}".StartsWith("LEO/LEO_CJRS.parquet: the file cannot be read to its end", StringComparison.Ordinal));
    }

    /// <summary>A copy of the data set in which the table of one file is changed.</summary>
    BrokenTown Broken(string file, string change)
    {
        var broken = new BrokenTown(folder);
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        foreach (var statement in (string[])[$"CREATE TABLE t AS SELECT * FROM read_parquet('{broken.PathOf(file)}', hive_partitioning = false)", change, $"COPY t TO '{broken.PathOf(file)}' (FORMAT parquet)"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }

        return broken;
    }
}

/// <summary>The town as Parquet, written once.</summary>
public sealed class ParquetTown : IDisposable
{
    public ParquetTown() => Town.Data.ToParquet(Folder);

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("leokit-parquet-").FullName, "town");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
