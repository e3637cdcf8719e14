using System.Text.Json.Nodes;
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

    [Fact]
    public void Each_rule_finds_what_breaks_it_in_its_file()
    {
        using var broken = new BrokenTown(folder);
        Change(broken, Part(201516), "ALTER TABLE t ALTER Earnings TYPE VARCHAR; UPDATE t SET Earnings = 'c' WHERE rowid = 1");
        Change(broken, Part(201617), "UPDATE t SET Main_Section = 'Z' WHERE rowid = 1");
        Change(broken, Part(201718), "UPDATE t SET Edukey = NULL WHERE rowid = 1");
        Change(broken, Part(201819), "UPDATE t SET Edukey = 'SYNEXXXXXXXXXX' WHERE rowid = 1");
        Change(broken, Part(201920), "INSERT INTO t SELECT * FROM t WHERE rowid = 1");
        Change(broken, "LEO/LEO_Employment.parquet", "ALTER TABLE t DROP COLUMN UncertainEndDate");
        File.WriteAllText(broken.PathOf("LEO/LEO_CJRS.parquet"), "EduKey,StartDate\n");
        var report = broken.Validate();

        AssertFound(report, "LEO207", $"{Part(201516)}, line 3, column Earnings, value \"c\": a whole number is written with digits only.");
        AssertFound(report, "LEO208", $"{Part(201617)}, line 3, column Main_Section, value \"Z\": this is not a code of the list ");
        AssertFound(report, "LEO210", $"{Part(201718)}, line 3, column Edukey");
        AssertFound(report, "LEO213", $"{Part(201819)}, line 3, column Edukey, value \"SYNEXXXXXXXXXX\": this key is not in LEARNER_AE_ID_TO_EDUKEY_LOOKUP, so the record leads to nobody.");
        AssertFound(report, "LEO211", Part(201920));
        AssertFound(report, "LEO204", $"{Part(201920)}: the file has ");
        AssertFound(report, "LEO206", "LEO/LEO_Employment.parquet, line 1, column UncertainEndDate: ");
        AssertFound(report, "LEO205", "LEO/LEO_CJRS.parquet: the file cannot be read to its end");
    }

    [Fact]
    public void A_key_that_stands_in_two_parts_of_a_view_is_found_and_is_told_where()
    {
        using var broken = new BrokenTown(folder);
        var copy = Part(201516).Replace("data_0", "data_1", StringComparison.Ordinal);
        File.Copy(broken.PathOf(Part(201516)), broken.PathOf(copy));
        Change(broken, copy, "DELETE FROM t WHERE rowid <> 2");
        broken.WithJson("MANIFEST.json", json => json["files"]!.AsArray().Add(new JsonObject { ["path"] = copy, ["rows"] = 1, ["sha256"] = "" }));

        var found = Assert.Single(broken.Validate()["LEO211"].Examples);
        Assert.StartsWith($"{copy}, line 2, column Edukey + TaxYear, value \"SYN", $"{found}", StringComparison.Ordinal);
        Assert.EndsWith($"\": line 4 of {Part(201516)} has the same key, but a row is one person in one tax year.", $"{found}", StringComparison.Ordinal);
    }

    static string Part(int taxYear) => $"LEO/LEO_Earnings/TaxYear={taxYear}/data_0.parquet";

    static void AssertFound(ValidationReport report, string code, string beginning)
    {
        Assert.Equal(RuleStatus.Fault, report[code].Status);
        Assert.Contains(report[code].Examples, example => $"{example}".StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>Changes the table of one file.</summary>
    static void Change(BrokenTown broken, string file, string change)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        foreach (var statement in (string[])[$"CREATE TABLE t AS SELECT * FROM read_parquet('{broken.PathOf(file)}', hive_partitioning = false)", change, $"COPY t TO '{broken.PathOf(file)}' (FORMAT parquet)"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}

/// <summary>The town as Parquet, written once.</summary>
public sealed class ParquetTown : IDisposable
{
    public ParquetTown() => Town.Data.ToParquet(Folder);

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("leokit-parquet-").FullName, "town");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
