namespace LeoKit.Benchmarks.Tests;

/// <summary>What is measured is right first: at a tiny size every reader gives the same answer.</summary>
public sealed class ReaderTests
{
    const int Rows = 400;

    public static TheoryData<string> OfLoading => [.. LoadingBenchmarks.All.Where(reader => reader.Program is null).Select(reader => reader.Name)];

    public static TheoryData<string> OfQueries => [.. QueryBenchmarks.All.SelectMany(readers => readers).Where(reader => reader.Program is null).Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(OfLoading))]
    public void A_reader_finds_every_row_of_earnings(string name)
    {
        using var earnings = BenchmarkData.Earnings(Rows);
        Assert.Equal("400", Readers.Named(name)(earnings.Folder));
    }

    [Theory]
    [MemberData(nameof(OfLoading))]
    public void A_reader_finds_every_row_of_a_census_of_forty_columns(string name)
    {
        using var census = BenchmarkData.Census(Rows);
        Assert.Equal(40, census.Columns.Length);
        if (name != "LeoKit full validation")
            Assert.Equal("400", Readers.Named(name)(census.Folder));
    }

    [Theory]
    [MemberData(nameof(OfQueries))]
    public void A_query_gives_the_same_sum_as_ours(string name)
    {
        using var earnings = BenchmarkData.Earnings(Rows);
        var ours = QueryBenchmarks.All.Single(readers => readers.Any(reader => reader.Name == name))[0].Name;
        Assert.Equal(Readers.Named(ours)(earnings.Folder), Readers.Named(name)(earnings.Folder));
    }

    [Fact]
    public async Task Each_reader_runs_in_a_process_of_its_own_or_is_said_to_be_missing()
    {
        using var earnings = BenchmarkData.Earnings(Rows);
        Reader[] readers = [new("LeoKit to data frame"), new("CsvHelper, fields only") { MostTime = 1e-9 }, new("not there", "no-such-program", "fread.R"), new("Deedle ReadCsv") { MostRows = 10 }];
        var findings = new List<Finding>();
        await foreach (var finding in LoadingBenchmarks.RunAsync(earnings, readers, rounds: 1))
            findings.Add(finding);

        Assert.Equal(["LEO_Earnings, 400 × 17: LeoKit to data frame", "LEO_Earnings, 400 × 17: CsvHelper, fields only", "LEO_Earnings, 400 × 17: not there", "LEO_Earnings, 400 × 17: Deedle ReadCsv"], findings.Select(finding => finding.What));
        Assert.Matches("^[0-9.]+ s, whole process [0-9.]+ s, [1-9][0-9]* MB$", findings[0].Measured);
        Assert.Matches("^LeoKit to data frame takes [0-9.]+ of its time, [0-9.]+ as a whole process \\(target at most 0.00: missed\\) and [0-9.]+ of its memory$", findings[1].Target);
        Assert.Equal(("not installed", ""), (findings[2].Measured, findings[2].Target));
        Assert.Equal(("not run", "too slow for so many rows: see it at 10"), (findings[3].Measured, findings[3].Target));
    }
}
