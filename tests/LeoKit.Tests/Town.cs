namespace LeoKit.Tests;

/// <summary>The data set that is shipped, opened once for all tests.</summary>
static class Town
{
    public static LeoExtract Data { get; } = LeoExtract.Open(Repository.PathOf("datasets/town"));
}
