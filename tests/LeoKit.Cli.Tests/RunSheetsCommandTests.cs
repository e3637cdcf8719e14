namespace LeoKit.Cli.Tests;

/// <summary>An instructor's own folder gets the clock of the instructor's own day.</summary>
public sealed class RunSheetsCommandTests : IDisposable
{
    readonly SmallCurriculum curriculum = new();

    public void Dispose() => curriculum.Dispose();

    [Fact]
    public async Task A_start_a_break_and_an_end_make_the_clock_of_a_folder()
    {
        var page = await PageAsync("--start", "9:30", "--end", "10:00", "--break", "09:40/5 Tea");

        Assert.Contains("09:30–09:40", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"time\">09:40–09:45</td><th scope=\"row\">Tea</th>", page, StringComparison.Ordinal);
        Assert.Contains("09:45–09:55", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_start_times_count_from_the_start_of_a_sitting() => Assert.Contains("0:00–0:10", await PageAsync(), StringComparison.Ordinal);

    [Theory]
    [InlineData("RSH007: --start 9.30 is no time. Write hours and minutes, such as --start 09:30.", "--start", "9.30")]
    [InlineData("RSH007: --break 11:10 is no break.", "--start", "09:30", "--break", "11:10")]
    [InlineData("RSH008: The day has no start", "--end", "12:00")]
    [InlineData("RSH008: Break at 08:00 lies outside the day", "--start", "09:30", "--break", "08:00/15")]
    [InlineData("RSH008: The day has 2 breaks and 2 notebooks.", "--start", "09:30", "--end", "12:00", "--break", "10:00/5", "--break", "11:00/5")]
    public async Task A_day_that_cannot_be_read_or_kept_is_told(string message, params string[] options)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(["runsheets", curriculum.Notebooks, "--out", curriculum.Published, .. options]);
        Assert.Equal(ExitCodes.CouldNotRun, exitCode);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_several_paths_is_not_set_at_once()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("runsheets", "--start", "10:00", "--out", curriculum.Published);
        Assert.Equal(ExitCodes.CouldNotRun, exitCode);
        Assert.StartsWith("RSH009: --start, --end and --break set the day of one path. Name it with --path: half-day, ", error, StringComparison.Ordinal);
    }

    async Task<string> PageAsync(params string[] options)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(["runsheets", curriculum.Notebooks, "--out", curriculum.Published, .. options]);
        Assert.Equal((0, ""), (exitCode, error));
        return curriculum.Read("all.html");
    }
}
