namespace LeoKit.Benchmarks;

/// <summary>Two queries from the CSV file to the result, ours beside its peers: the median by group, and by a group that is joined.</summary>
static class QueryBenchmarks
{
    public static async IAsyncEnumerable<Finding> RunAsync(int rows)
    {
        using var earnings = BenchmarkData.Earnings(rows);
        foreach (var readers in All)
            await foreach (var finding in LoadingBenchmarks.RunAsync(earnings, readers))
                yield return finding;
    }

    /// <summary>The readers of each query, ours first, with the targets.</summary>
    public static Reader[][] All { get; } =
    [
        [new("LeoKit Sql, group median"), new("DuckDB.NET, group median") { MostTime = 1.1 }, new("R data.table, group median", "Rscript", "group.R") { MostTime = 0.33 }, new("pandas, group median", "/usr/bin/python3", "group.py")],
        [new("LeoKit Sql, join and group median"), new("DuckDB.NET, join and group median") { MostTime = 1.1 }, new("R data.table, join and group median", "Rscript", "join.R") { MostTime = 0.33 }],
    ];
}
