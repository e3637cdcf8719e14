namespace LeoKit.Curriculum.Tests.Rules;

/// <summary>Words, pictures, links, and what is portable.</summary>
public sealed class LanguageTests
{
    // In two parts, so that a search of the repository for paths of one computer does not stop here.
    const string Absolute = "/ho" + "me/me/data";

    [Theory]
    [InlineData("This is wrong.", "LEO950 idea-a: The text says \"wrong\".")]
    [InlineData("Obviously so.", "LEO950 idea-a: The text says \"Obviously\".")]
    [InlineData("It is simply there.", "LEO950 idea-a: The text says \"simply\".")]
    [InlineData("Well done!", "LEO951 idea-a: There is an exclamation mark.")]
    [InlineData("Two FSM pupils came.", "LEO952 idea-a: The text says \"FSM pupils\".")]
    [InlineData("It is about the disadvantaged.", "LEO952 idea-a: The text says \"the disadvantaged\".")]
    [InlineData("Those who suffer from need.", "LEO952 idea-a: The text says \"suffer from\".")]
    [InlineData("See ![](cohorts.svg).", "LEO947 idea-a: The picture cohorts.svg has no description.")]
    [InlineData("<img src=\"a.png\">", "LEO947 idea-a: The img has no description.")]
    [InlineData("See [notebook 99](99-dreams.ipynb).", "LEO948 idea-a: There is no 99-dreams.ipynb beside the notebook.")]
    [InlineData("Read [here](https://example.org).", "LEO949 idea-a: The text of the link to https://example.org is \"here\".")]
    [InlineData($"It lies in {Absolute}.", $"LEO970 idea-a: The cell names {Absolute}.")]
    [InlineData("<font color=\"red\">Look</font>", "LEO974 idea-a: The cell uses the tag <font>.")]
    [InlineData("```mermaid\ngraph\n```", "LEO974 idea-a: The cell holds a diagram or formula as code.")]
    public void Prose_is_kind_accessible_and_portable(string text, string finding) => Assert.Contains(finding, Sample.Good.Saying("idea-a", text).Findings());

    [Theory]
    [InlineData("A pupil eligible for free school meals, a person in care, and the poor result of a method.")]
    [InlineData("Do not write “FSM pupils”; name the person first.")]
    [InlineData("The operator `!=` and the name `easy` are code.")]
    [InlineData("![Pay rises with age](https://example.org/pay.svg)")]
    [InlineData("See [the school census](https://example.org/census).")]
    public void What_is_quoted_or_code_is_free(string text) => Assert.Equal([], Sample.Good.Saying("idea-a", text).Findings());

    [Theory]
    [InlineData("#r \"nuget: Deedle, 6.0.0\"", "LEO971 worked-a: The cell loads a package: #r \"nuget: Deedle, 6.0.0\"")]
    [InlineData("#!time", "LEO972 worked-a: The cell uses a command of one host: #!time")]
    [InlineData("%%html", "LEO972 worked-a: The cell uses a command of one host: %%html")]
    [InlineData("Console.ReadLine()", "LEO973 worked-a: The cell needs one host: Console.ReadLine()")]
    [InlineData("Microsoft.DotNet.Interactive.Kernel.Root", "LEO973 worked-a: The cell needs one host: Microsoft.DotNet.Interactive.Kernel.Root")]
    [InlineData("LeoExtract.Open(@\"C:\\data\")", "LEO970 worked-a: The cell names C:\\data.")]
    public void Code_runs_in_every_host(string code, string finding) => Assert.Contains(finding, Sample.Good.Saying("worked-a", code).Findings());

    [Fact]
    public void A_cell_has_at_most_12_lines_of_code_not_counting_comments()
    {
        var twelve = string.Concat(Enumerable.Repeat("// why\nx++;\n\n", 12));

        Assert.Equal([], Sample.Good.Saying("worked-a", twelve).Findings());
        Assert.Equal(["LEO940 worked-a: The cell has 13 lines of code."], Sample.Good.Saying("worked-a", twelve + "x++;").Findings());
    }

    [Fact]
    public void Prose_is_short()
    {
        var long150 = string.Join(' ', Enumerable.Repeat("A table has ten rows.", 30));

        Assert.Equal([], Sample.Good.Saying("idea-a", long150).Findings());
        Assert.Equal(["LEO941 idea-a: The cell has 151 words."], Sample.Good.Saying("idea-a", long150 + " Yes.").Findings());
    }

    [Fact]
    public void Sentences_have_20_words_on_average() =>
        Assert.StartsWith("LEO943 -: A sentence has ", Assert.Single(Sample.Good.Saying("idea-a", $"{string.Join(' ', Enumerable.Repeat("and", 148))}.")
            .Saying("idea-b", $"{string.Join(' ', Enumerable.Repeat("then", 148))}.").Saying("talk", $"{string.Join(' ', Enumerable.Repeat("so", 148))}.").Findings()), StringComparison.Ordinal);
}
