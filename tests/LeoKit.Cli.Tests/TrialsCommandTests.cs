namespace LeoKit.Cli.Tests;

public sealed class TrialsCommandTests
{
    [Fact]
    public async Task An_effect_is_looked_for_in_new_data_and_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "trials.csv");
        var (_, output, progress) = await CommandLine.RunAsync("trials", "--seeds", "1", "--people", "3000", "--effects", "girls-attainment", "--out", file);

        Assert.Contains("2 seeds", output, StringComparison.Ordinal);
        Assert.Matches(@"girls-attainment +4\.0000", output);
        Assert.Contains("seed 2024: ", progress, StringComparison.Ordinal);
        Assert.Equal(["effect", "girls-attainment", "girls-attainment"], (await File.ReadAllLinesAsync(file)).Select(line => line.Split(',')[0]));

        var (_, ofTown, _) = await CommandLine.RunAsync("trials", "--data", Path.Combine(Repository.Root, "datasets", "town"), "--effects", "girls-attainment");
        Assert.Contains("1 seed.", ofTown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_effect_is_answered_with_those_there_are()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("trials", "--effects", "girls");

        Assert.Equal(2, exitCode);
        Assert.StartsWith("TRI001: There is no study of 'girls'. There are: fsm-attainment, girls-attainment, ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeds", "-1", "TRI002: --seeds is -1, and must be 0 or more.")]
    [InlineData("--first", "0", "TRI004: --first is 0, and must be 1 or more.")]
    [InlineData("--people", "0", "TRI003: --people is 0, and must be 1000 or more: with fewer, some groups are empty.")]
    public async Task Numbers_that_make_no_trial_are_refused(string option, string value, string message)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("trials", option, value);

        Assert.Equal(2, exitCode);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_without_planted_effects_are_refused()
    {
        var folder = Path.Combine(Repository.Root, "datasets", "town-structure");
        var (exitCode, _, error) = await CommandLine.RunAsync("trials", "--data", folder);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("LEO104: truth.json: the data set has no such file: only data sets of the profile teaching have planted effects.", error, StringComparison.Ordinal);
    }
}
