namespace LeoKit.Synthetic.Tests;

public sealed class DataSetCacheTests : IDisposable
{
    static readonly SyntheticOptions Options = new() { People = 30, Tables = ["LEO_Earnings"] };
    readonly TemporaryFolder _folder = new();

    DataSetCache Cache => new(_folder.Path);

    [Fact]
    public void A_data_set_is_made_once_and_kept()
    {
        var folder = Cache.FolderOf(Options);
        var made = File.GetLastWriteTimeUtc(Path.Combine(folder, "MANIFEST.json"));

        Assert.Equal(folder, Cache.FolderOf(Options));
        Assert.Equal(made, File.GetLastWriteTimeUtc(Path.Combine(folder, "MANIFEST.json")));
        Assert.Equal(("30-teaching", "30-teaching"), (Path.GetFileName(folder), LeoExtract.Open(folder).Name));
        Assert.Matches("^30-teaching-[0-9a-f]{12}$", Path.GetFileName(PlaceOf(folder)));
    }

    [Fact]
    public void Whatever_changes_the_data_has_a_folder_of_its_own()
    {
        SyntheticOptions[] all = [Options, Options with { Seed = 1 }, Options with { Profile = Profile.Structure }, Options with { Dirt = DirtRates.Heavy }, Options with { Tables = ["LEO_Employment"] }];
        Assert.Equal(all.Length, all.Select(options => Cache.FolderOf(options)).Distinct().Count());
    }

    [Fact]
    public async Task Callers_at_the_same_time_get_one_whole_data_set()
    {
        var folders = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Cache.FolderOf(Options with { People = 300 }))));
        Assert.True(ExtractValidation.Of(Assert.Single(folders.Distinct())).Rules.All(rule => rule.Code is not ("LEO201" or "LEO203") || rule.Status == RuleStatus.Good));
        Assert.Single(Directory.EnumerateDirectories(_folder.Path));
    }

    [Fact]
    public void One_that_nobody_asked_for_in_a_long_time_makes_room_for_a_new_one()
    {
        var (old, used) = (Cache.FolderOf(Options), Cache.FolderOf(Options with { Seed = 1 }));
        foreach (var folder in new[] { old, used })
            File.SetLastWriteTimeUtc(PlaceOf(folder) + ".lock", DateTime.UtcNow.AddDays(-31));
        Cache.FolderOf(Options with { Seed = 1 });

        Cache.FolderOf(Options with { Seed = 2 });

        Assert.False(Directory.Exists(PlaceOf(old)) || File.Exists(PlaceOf(old) + ".lock"));
        Assert.True(Directory.Exists(used));
    }

    [Fact]
    public void The_county_begins_with_the_people_of_the_town() =>
        Assert.Equal((60_000, new SyntheticOptions().Seed, Profile.Teaching), (DataSetCache.County.People, DataSetCache.County.Seed, DataSetCache.County.Profile));

    static string PlaceOf(string folder) => Path.GetDirectoryName(folder)!;

    public void Dispose() => _folder.Dispose();
}
