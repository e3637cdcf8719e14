namespace LeoKit.Cli.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    string Data => Path.Combine(folder.Path, "data");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_option_reaches_the_data_and_no_bar_is_drawn_where_nobody_watches()
    {
        var (exitCode, output, error) = await CommandLine.RunAsync("generate", "--people", "40", "--profile", "structure", "--seed", "5", "--reference-date", "2012-03-31",
            "--dirt", "heavy", "--tables", "LEO_Earnings,spring_census_2011", "--columns", "all", "--threads", "3", "--out", Data);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches($"^40 synthetic people written to .*data: [0-9,]+ rows, [0-9.]+ MB, [0-9.]+ s\\.\n$", output);
        var manifest = File.ReadAllText(Path.Combine(Data, "MANIFEST.json"));
        Assert.All(["\"profile\": \"structure\"", "\"people\": 40", "\"seed\": 5", "\"referenceDate\": \"2012-03-31\"", "\"columns\": \"all\"", "\"offRoll\": 0.023809", "Spring_Census_2011.csv"],
            said => Assert.Contains(said, manifest, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parquet_is_written_on_request()
    {
        Assert.Equal(0, (await CommandLine.RunAsync("generate", "--people", "20", "--tables", "LEO_Earnings", "--format", "parquet", "-o", Data)).ExitCode);
        Assert.True(File.Exists(Path.Combine(Data, "LEO", "LEO_Earnings", "part-00000.parquet")));
    }

    [Fact]
    public async Task Data_that_are_not_shipped_need_a_folder()
    {
        var (exitCode, output, error) = await CommandLine.RunAsync("generate", "--people", "40");
        Assert.Equal((2, "", "GEN001: Only the shipped data sets have a folder of their own. Give --out FOLDER for data with other options.\n"), (exitCode, output, error));
    }

    [Theory]
    [InlineData("--tables", "LEO_Earning", "SYN001: There is no table or view 'LEO_Earning'. The nearest names are LEO_Earnings, ")]
    [InlineData("--people", "0", "SYN001: People is 0, but must be a whole number from 1 to 60000000.")]
    public async Task An_option_that_cannot_be_used_ends_with_2(string option, string value, string message)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("generate", option, value, "--out", Data);
        Assert.Equal(2, exitCode);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused_with_an_example()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("generate", "--reference-date", "31/08/2019", "--out", Data);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("'31/08/2019' is not a day as 2019-08-31.", error, StringComparison.Ordinal);
    }
}
