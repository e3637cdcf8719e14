namespace LeoKit.Tests;

/// <summary>The data sets that notebooks open, each opened once for all tests.</summary>
static class Town
{
    static readonly Lazy<LeoExtract> Generated = new(() => LeoKit.Synthetic.County.Open());

    public static LeoExtract Data { get; } = LeoExtract.Open(Repository.PathOf("datasets/town"));

    public static LeoExtract Structure { get; } = LeoExtract.Open(Repository.PathOf("datasets/town-structure"));

    /// <summary>60,000 people; made when first asked for, which takes some seconds, and kept on the computer.</summary>
    public static LeoExtract County => Generated.Value;
}
