using LeoKit.Synthetic.Tests;

[assembly: AssemblyFixture(typeof(StructureRun))]

namespace LeoKit.Synthetic.Tests;

/// <summary>The people of <see cref="LargeRun"/> in the profile structure, generated once for all tests.</summary>
public sealed class StructureRun : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public StructureRun() =>
        SyntheticExtract.Write(LargeRun.TeachingOptions with { Profile = Profile.Structure }, Folder, TestContext.Current.CancellationToken);

    public string Folder => _folder.Below("structure");

    internal Csv Read(string view) => Csv.Read(Folder, view);

    public void Dispose() => _folder.Dispose();
}
