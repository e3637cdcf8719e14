namespace LeoKit.Tests.Charting;

public sealed class SourceTests
{
    [Fact]
    public void The_source_names_the_data_set_and_its_profile()
    {
        Assert.Equal(
            "synthetic data of LeoKit, profile teaching, data set town (1,200 people); effects are invented and no real person is in it",
            Source(ChartOptions.From(Town.Data)));
        Assert.Equal(
            "synthetic data of LeoKit, profile structure, data set town-structure (1,200 people); columns are unrelated and no real person is in it",
            Source(ChartOptions.From(LeoExtract.Open(Repository.PathOf("datasets/town-structure")))));
    }

    [Fact]
    public void Without_a_data_set_the_profile_is_still_said()
    {
        Assert.Equal("synthetic teaching data of LeoKit; no real person is in it", Source(null));
        Assert.Equal("synthetic structure data of LeoKit, without relationships between columns; no real person is in it", Source(ChartOptions.Structure));
    }

    [Fact]
    public void An_author_may_add_a_note()
    {
        var chart = Charts.Bar(["a"], [1], "x", "Pay", "£", ChartOptions.Default with { Note = "London is left out." });

        Assert.Equal(["London is left out."], chart.Notes);
        Assert.Equal(
            "x\nBar chart of Pay (£) with 1 bar. a: 1.\n\nCategory  Pay (£)\n--------  -------\na               1\n\nLondon is left out.\nSource: synthetic teaching data of LeoKit; no real person is in it",
            Shown.Plain(chart));
    }

    static string Source(ChartOptions? options) => Charts.Bar(["a"], [1], "x", "Pay", "£", options).Source;
}
