using System.Collections.Immutable;
using LeoKit.Studies.Tests;
using LeoKit.Synthetic;

[assembly: AssemblyFixture(typeof(ShippedSeed))]

namespace LeoKit.Studies.Tests;

/// <summary>60,000 people of the shipped seed in the tables that the studies need, generated and studied once for all tests.</summary>
public sealed class ShippedSeed : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("leokit-studies-").FullName;

    public ShippedSeed()
    {
        SyntheticExtract.Write(new() { People = 60_000, Format = FileFormat.Parquet, Tables = StudyTables.Needed }, Data, TestContext.Current.CancellationToken);
        var extract = LeoExtract.Open(Data);
        Tables = extract.Studies;
        Truth = extract.PlantedEffects.ToImmutableDictionary(effect => effect.Id, effect => effect.Value);
        Trials = Trial.Of(extract, AllStudies.List).ToImmutableDictionary(trial => trial.Study.Effect);
    }

    public string Data => Path.Combine(_folder, "data");

    public StudyTables Tables { get; }

    public ImmutableDictionary<string, double> Truth { get; }

    public ImmutableDictionary<string, Trial> Trials { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
