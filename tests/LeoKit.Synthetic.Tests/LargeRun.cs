using LeoKit.Schema;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Tests;

[assembly: AssemblyFixture(typeof(LargeRun))]

namespace LeoKit.Synthetic.Tests;

/// <summary>20,000 people, generated once for all tests, with the life courses behind them.</summary>
public sealed class LargeRun : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public LargeRun()
    {
        DataSet = SyntheticExtract.Write(Options, Folder, TestContext.Current.CancellationToken);
        var schools = new Schools(Options.Seed);
        People = [.. Enumerable.Range(0, Options.People).Select(person => LifeCourse.Of(Options, schools, person))];
    }

    public static SyntheticOptions TeachingOptions { get; } = new() { People = 20_000, Seed = 7 };

    public SyntheticOptions Options => TeachingOptions;

    public string Folder => _folder.Below("large");

    public SyntheticDataSet DataSet { get; }

    internal LifeCourse[] People { get; }

    internal Csv Read(string view) => Csv.Read(Folder, view);

    internal IEnumerable<Csv> Censuses => StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!).Select(view => Read(view.Name));

    /// <summary>The AE_ID that stands for a person, by position; the second of a split person is not in it.</summary>
    internal Dictionary<string, int> PersonOfAeId() =>
        Enumerable.Range(0, Options.People).ToDictionary(
            person => Identifiers.AeId(Options.Seed, person, 0).ToString(System.Globalization.CultureInfo.InvariantCulture),
            person => person);

    public void Dispose() => _folder.Dispose();
}
