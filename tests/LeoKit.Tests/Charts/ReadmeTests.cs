using System.Text.RegularExpressions;
using LeoKit.Display;

namespace LeoKit.Tests.Charting;

public sealed partial class ReadmeTests
{
    static readonly string Readme = File.ReadAllText(Repository.PathOf("src/LeoKit/Charts/README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_example_stands_in_the_tests_word_for_word()
    {
        var tested = Squeezed(File.ReadAllText(Repository.PathOf("tests/LeoKit.Tests/Charts/ReadmeExamples.cs")).Replace("        return\n", "", StringComparison.Ordinal));
        var examples = Example().Matches(Readme).Select(match => match.Groups["code"].Value).ToList();

        Assert.Equal(ReadmeExamples.All.Count(), examples.Count);
        Assert.All(examples, example => Assert.Contains(Squeezed(example), tested, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_makes_a_chart_in_all_its_forms() => Assert.All(ReadmeExamples.All, chart =>
    {
        Assert.NotEmpty(chart.AlternativeText);
        Assert.NotEmpty(chart.Data.Rows);
        Assert.Equal(["text/html", "text/plain", "application/vnd.plotly.v1+json"], Rendering.Of(chart).Select(form => form.MimeType));
    });

    [Fact]
    public void Every_code_that_the_readme_lists_exists_and_none_is_left_out()
    {
        var thrown = Code().Matches(File.ReadAllText(Repository.PathOf("src/LeoKit/Charts/ChartFault.cs"))).Select(match => match.Value).Order(StringComparer.Ordinal).Distinct();
        Assert.Equal(thrown, Code().Matches(Readme).Select(match => match.Value).Order(StringComparer.Ordinal).Distinct());
    }

    static string Squeezed(string code) => Space().Replace(code, " ").Trim();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("LEO[0-9]{3}")]
    private static partial Regex Code();
}
