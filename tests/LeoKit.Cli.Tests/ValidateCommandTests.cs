namespace LeoKit.Cli.Tests;

public sealed class ValidateCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_shipped_town_is_valid_and_the_table_has_a_row_for_each_rule()
    {
        var (exitCode, output, error) = await CommandLine.RunAsync("validate", Path.Combine("datasets", "town"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(@"LEO205  Each table is CSV in UTF-8 with a value for each column +[0-9,]+ rows +0  good\n", output);
        Assert.Matches(@"LEO234  Declared: pupil references of two AE_IDs +1,179 references +0  declared: 3 of 1,179, 0.25 %; manifest 0.4 %\n", output);
        Assert.EndsWith(": valid by 34 rules.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_shown_with_its_place_and_ends_with_1()
    {
        folder.File("MANIFEST.json", """{"profile": "teaching", "people": 1, "seed": 1, "files": [{"path": "LEO/LEO_Earnings.csv", "bytes": 1, "rows": 1, "sha256": ""}, {"path": "a.txt", "bytes": 1, "sha256": ""}]}""");

        var (exitCode, output, _) = await CommandLine.RunAsync("validate", folder.Path, "--examples", "1");

        Assert.Equal(1, exitCode);
        Assert.Contains("\nLEO201: Every file that the manifest lists is there, once\n  LEO/LEO_Earnings.csv: the manifest lists this file, but it is not there.\n  … and 1 more\n", output, StringComparison.Ordinal);
        Assert.Matches(@"LEO201 .* FAULT\n", output);
    }

    [Theory]
    [InlineData("no-such-folder", "LEO101: no-such-folder: there is no such folder.")]
    [InlineData("src", "LEO102: src: the folder has no MANIFEST.json, so it is not a data set of this kit and has no rules to be checked by.")]
    public async Task A_folder_that_cannot_be_opened_ends_with_2(string path, string message)
    {
        var (exitCode, output, error) = await CommandLine.RunAsync("validate", path);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }
}
