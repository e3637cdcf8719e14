namespace LeoKit.Cli.Tests;

public sealed class CohortsCommandTests
{
    [Fact]
    public async Task As_csv_it_is_the_table_of_the_briefing_cell_by_cell()
    {
        var briefing = Path.Combine(Repository.Root, "tests", "LeoKit.Tests", "Cohorts", "briefing-cohort-table.csv");
        var (exitCode, output, _) = await CommandLine.RunAsync("cohorts", "--format", "csv");

        Assert.Equal(0, exitCode);
        Assert.Equal(await File.ReadAllTextAsync(briefing), output);
    }

    [Fact]
    public async Task As_a_table_it_can_be_read() =>
        Assert.Contains("1985/86", (await CommandLine.RunAsync("cohorts")).Out, StringComparison.Ordinal);
}
