using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

/// <summary>Choosing tables, columns and the amount of dirt.</summary>
public sealed class SelectionTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_table_by_itself_has_the_bytes_that_it_has_among_all()
    {
        var all = HashesOf(new() { People = 100 }, "all");
        Assert.Equal([all["LEO/LEO_Earnings.csv"]], HashesOf(new() { People = 100, Tables = ["LEO_Earnings"] }, "one").Values);
        Assert.Equal([all["LEO/LEO_Earnings.csv"], all["NPD/Spring_Census_2011.csv"]],
            HashesOf(new() { People = 100, Tables = ["spring_census_2011", "leo_earnings"] }, "two").OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value));
    }

    [Fact]
    public void A_table_of_many_views_is_named_once_and_the_manifest_says_what_is_in()
    {
        var files = HashesOf(new() { People = 30, Tables = ["SC_Pupil", "LEO_Earnings"] }, "some").Keys;
        Assert.Equal(StandardExtract.ViewsOf(StandardExtract.Find("SC_Pupil")!).Select(view => view.File).Append("LEO/LEO_Earnings.csv").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        Assert.Contains("\"tables\": [\n    \"SC_Pupil\",\n    \"LEO_Earnings\"\n  ]", File.ReadAllText(_folder.Below("some/MANIFEST.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_does_not_exist_is_answered_with_the_nearest_names()
    {
        var error = Assert.Throws<SyntheticException>(() => Generate.Data(new() { Tables = ["LEO_Earning"] }, _folder.Below("none")));
        Assert.StartsWith("SYN001: There is no table or view 'LEO_Earning'. The nearest names are LEO_Earnings, ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written. 'leokit dictionary' knows all of them.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Heavy_dirt_is_about_three_times_the_real_and_never_certain()
    {
        Assert.Equal(0.058808, DirtRates.Heavy.TwoPupilReferences);
        Assert.Equal(0.936, DirtRates.Heavy.LowPayUnreportedTo2013);
        Assert.All(DirtRates.Standard.Each.Zip(DirtRates.Heavy.Each), pair => Assert.InRange(pair.Second.Value, pair.First.Value, Math.Min(1, 3 * pair.First.Value)));
    }

    public void Dispose() => _folder.Dispose();

    Dictionary<string, string> HashesOf(SyntheticOptions options, string name) =>
        Generate.Data(options, _folder.Below(name)).Files.Where(file => file.View is not null).ToDictionary(file => file.Path, file => file.Sha256);
}
