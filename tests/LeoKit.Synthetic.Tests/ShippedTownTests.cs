namespace LeoKit.Synthetic.Tests;

public sealed class ShippedTownTests
{
    static readonly string Town = Repository.PathOf("datasets/town");

    [Fact]
    public void The_default_options_give_the_committed_bytes()
    {
        using var folder = new TemporaryFolder();
        var fresh = folder.Below("town");
        Generate.Data(new SyntheticOptions(), fresh);

        Assert.Equal(FilesOf(Town), FilesOf(fresh));
        foreach (var file in FilesOf(fresh))
            Assert.True(File.ReadAllBytes(Path.Combine(fresh, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Town, file))),
                $"datasets/town/{file} differs from what the generator writes. Regenerate datasets/town, and raise GeneratorVersion if the change is meant.");
    }

    [Fact]
    public void The_committed_data_stay_small() =>
        Assert.InRange(FilesOf(Town).Sum(file => new FileInfo(Path.Combine(Town, file)).Length), 1, 12_000_000);

    static string[] FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
