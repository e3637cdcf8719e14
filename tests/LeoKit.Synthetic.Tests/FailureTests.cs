namespace LeoKit.Synthetic.Tests;

public sealed class FailureTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Town => _folder.Below("town");

    [Fact]
    public void A_full_disk_is_named_and_leaves_the_old_data_whole()
    {
        Generate.Data(new() { People = 20 }, Town);
        var before = File.ReadAllText(Path.Combine(Town, "MANIFEST.json"));

        var error = Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new() { People = 40 }, Town,
            path => new FullAfter(File.Create(path), bytes: 300), TestContext.Current.CancellationToken));

        Assert.Equal("SYN004", error.Code);
        Assert.Equal(Town, error.Where);
        Assert.StartsWith($"SYN004: The disk became full while '{Town}' was written. Nothing there has changed", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Town, "MANIFEST.json")));
        Assert.Equal([Town], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Two_runs_do_not_write_to_one_folder_at_a_time()
    {
        var error = Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new() { People = 2 }, Town,
            path =>
            {
                Generate.Data(new() { People = 1 }, Town);
                return File.Create(path);
            },
            TestContext.Current.CancellationToken));

        Assert.Equal($"SYN005: Another run is writing to '{Town}' just now. Nothing was written. Wait until it has ended, or give another folder.", error.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));

        Generate.Data(new() { People = 1 }, Town);
        Assert.Equal([Town], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        File.WriteAllText(_folder.Below("file"), "");
        var below = Path.Combine(_folder.Below("file"), "town");

        var error = Assert.Throws<SyntheticException>(() => Generate.Data(new() { People = 1 }, below));

        Assert.Equal("SYN003", error.Code);
        Assert.Contains($"could not be written to '{below}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Give a folder that you may write to", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_access_is_told_as_a_folder_that_cannot_be_written()
    {
        var error = Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new() { People = 1 }, Town,
            path => throw new UnauthorizedAccessException($"Access to the path '{path}' is denied."), TestContext.Current.CancellationToken));

        Assert.Equal("SYN003", error.Code);
        Assert.Contains("is denied", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Town));
    }

    [Fact]
    public void Files_of_somebody_else_are_not_replaced()
    {
        Directory.CreateDirectory(Town);
        File.WriteAllText(Path.Combine(Town, "thesis.txt"), "years of work");

        var error = Assert.Throws<SyntheticException>(() => Generate.Data(new() { People = 1 }, Town));

        Assert.Equal("SYN002", error.Code);
        Assert.Contains("holds files but no MANIFEST.json", error.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Town, "thesis.txt")));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        File.WriteAllText(Town, "");
        Assert.Equal("SYN002", Assert.Throws<SyntheticException>(() => Generate.Data(new() { People = 1 }, Town)).Code);
    }

    [Fact]
    public void An_interrupted_run_leaves_the_old_data_and_no_part()
    {
        Generate.Data(new() { People = 20 }, Town);
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();

        Assert.Throws<OperationCanceledException>(() => SyntheticExtract.Write(new() { People = 40 }, Town, interrupted.Token));

        Assert.Contains("\"people\": 20,", File.ReadAllText(Path.Combine(Town, "MANIFEST.json")), StringComparison.Ordinal);
        Assert.Equal([Town], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_cleared_and_the_set_aside_folder_is_put_back()
    {
        Generate.Data(new() { People = 20 }, Town);
        Directory.Move(Town, Town + ".old");
        Directory.CreateDirectory(Town + ".part");
        File.WriteAllText(Path.Combine(Town + ".part", "half"), "");

        Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new() { People = 40 }, Town,
            _ => throw new UnauthorizedAccessException("denied"), TestContext.Current.CancellationToken));

        Assert.Contains("\"people\": 20,", File.ReadAllText(Path.Combine(Town, "MANIFEST.json")), StringComparison.Ordinal);
        Assert.Equal([Town], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_data_set_is_replaced_by_the_next()
    {
        Generate.Data(new() { People = 20 }, Town);
        Generate.Data(new() { People = 40 }, Town);
        Assert.Contains("\"people\": 40,", File.ReadAllText(Path.Combine(Town, "MANIFEST.json")), StringComparison.Ordinal);
        Assert.Equal([Town], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_wrong_option_is_named_before_anything_is_written()
    {
        AssertBad(new() { People = 0 }, "SYN001: People is 0, but must be a whole number from 1 to 60000000. Nothing was written. Give another value.");
        AssertBad(new() { ReferenceDate = new(2030, 1, 1) }, "SYN001: ReferenceDate is 2030-01-01, but must be a day from 2004-04-05 to 2021-08-31. Nothing was written. Give another value.");
        AssertBad(new() { Dirt = DirtRates.Standard with { OffRoll = 1.5 } }, "SYN001: Dirt.OffRoll is 1.5, but must be a probability from 0 to 1. Nothing was written. Give another value.");
        AssertBad(new() { Dirt = DirtRates.Standard with { OffRoll = double.NaN } }, "SYN001: Dirt.OffRoll is NaN, but must be a probability from 0 to 1. Nothing was written. Give another value.");
        Assert.False(Directory.Exists(Town));
    }

    [Fact]
    public void Nothing_after_the_reference_date_is_known()
    {
        Generate.Data(new() { People = 200, ReferenceDate = new(2012, 3, 31) }, Town);

        Assert.NotEmpty(Csv.Read(Town, "Spring_Census_2012").Rows);
        Assert.Empty(Csv.Read(Town, "Spring_Census_2013").Rows);
        Assert.Equal("2010/2011", Csv.Read(Town, "KS4Pupil_2002_to_2014").Values("ACADYR").Max());
        Assert.Equal("201011", Csv.Read(Town, "LEO_Earnings").Values("TaxYear").Max());
        Assert.Equal("2011-04-05", Csv.Read(Town, "LEO_Employment").Values("EndDate").Max(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    void AssertBad(SyntheticOptions options, string message) =>
        Assert.Equal(message, Assert.Throws<SyntheticException>(() => Generate.Data(options, Town)).Message);
}
