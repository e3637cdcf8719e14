namespace LeoKit.Benchmarks;

/// <summary>Two queries from the CSV file to the result, ours beside its peers: the median by group, and by a group that is joined.</summary>
static class QueryBenchmarks
{
    public static async IAsyncEnumerable<Finding> RunAsync(int rows)
    {
        using var earnings = BenchmarkData.Earnings(rows);
        Reader[] byGroup = [new("LeoKit Sql, group median"), new("DuckDB.NET, group median"), new("R data.table, group median", "Rscript", "group.R"), new("pandas, group median", "/usr/bin/python3", "group.py")];
        Reader[] joined = [new("LeoKit Sql, join and group median"), new("DuckDB.NET, join and group median"), new("R data.table, join and group median", "Rscript", "join.R")];
        foreach (var readers in (Reader[][])[byGroup, joined])
            await foreach (var finding in LoadingBenchmarks.RunAsync(earnings, readers))
                yield return finding;
    }
}
