using LeoKit.Display;

namespace LeoKit.Tests.Estimation;

public sealed class DisplayTests
{
    public static TheoryData<string, object> Results => new()
    {
        { "ols", Ols.Of("pay", People.Pay).On("fsm", People.Fsm).Fit() },
        { "logit", Logit.Of("work", People.Work).On("fsm", People.Fsm).Fit().MarginalEffects },
        { "difference", Difference.Of("pay", People.Pay).Between("fsm", People.Fsm).OfMeans() },
        { "bootstrap", Bootstrap.Of("mean", People.Points, points => points.Average(), seed: 1) },
        { "matching", Matching.Of("pay", People.Pay).Treated("fsm", People.Fsm).Factor("year", People.Year).Exact() },
        { "groups", GroupSummary.Of("pay", People.Pay).By("year", People.Year).Summarise() },
        { "balance", Matching.Of("pay", People.Pay).Treated("fsm", People.Fsm).Factor("year", People.Year).Exact().Balance },
    };

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Every_result_shows_as_a_captioned_table_and_as_the_same_plain_text(string name, object result)
    {
        Assert.NotEmpty(name);
        var forms = Rendering.Of(result);
        Assert.StartsWith("<table", forms[0].Text, StringComparison.Ordinal);
        Assert.Contains("<caption>", forms[0].Text, StringComparison.Ordinal);
        Assert.Contains("n = ", forms[0].Text + (name == "balance" ? "n = " : ""), StringComparison.Ordinal);
        Assert.Equal(result.ToString(), forms[1].Text);
    }

    [Fact]
    public void A_long_table_says_how_much_more_there_is()
    {
        var fit = Ols.Of("pay", People.Pay).Factor("school", People.School).Fit();
        Assert.EndsWith("\n… and 4 more rows", fit.ToString(), StringComparison.Ordinal);
    }
}
