using LeoKit.Curriculum.Prose;

namespace LeoKit.Curriculum.Tests.Rules;

/// <summary>Numbers, sources and limits.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void A_number_in_prose_stands_in_an_output_above()
    {
        Assert.Equal([], Sample.Good.Findings(approved: "# worked-a\n\n[result]\n    1200\n"));
        Assert.Equal(["LEO967 notice-a: \"1,200\" is in no output and no code above."], Sample.Good.Findings(approved: "# worked-a\n\n[result]\n    1300\n"));
        Assert.Equal(["LEO967 notice-a: \"1,200\" is in no output and no code above."], Sample.Good.Findings(approved: "# worked-b\n\n[result]\n    1200\n"));
    }

    [Theory]
    [InlineData("12.3", 12.34, true)]
    [InlineData("12.3", 12.36, false)]
    [InlineData("12", 12.34, true)]
    [InlineData("1,200", 1_234, true)]
    [InlineData("100", 149, false)]
    [InlineData("12 %", 0.1234, true)]
    [InlineData("12", 0.1234, false)]
    [InlineData("39 million", 39_123_456, true)]
    [InlineData("39 million", 41_000_000, false)]
    public void A_number_fits_what_rounds_to_it(string written, double shown, bool fits) => Assert.Equal(fits, Assert.Single(Figures.InProse(written)).Fits(shown));

    [Theory]
    [InlineData("In 2010/11 and 2014, on 31 August, in Year 11 of notebook 04, exercise 04.A, version 0.23.1: 7 of them.")]
    public void Years_days_names_and_single_digits_claim_nothing(string text) => Assert.Empty(Figures.InProse(text));

    [Theory]
    [InlineData("sources", "- A page.", "LEO964 sources: \"A page.\" has no date.")]
    [InlineData("sources", "", "LEO964 sources: The cell names no source.")]
    [InlineData("limits", "Nothing.", "LEO966 limits: The cell names no limitation.")]
    [InlineData("card", "Module 1", "LEO960 card: The card differs from the metadata.")]
    [InlineData("terms", "## Terms", "LEO961 terms: The cell differs from the glossary.")]
    public void Claims_have_sources_and_limits(string cell, string text, string finding) => Assert.Contains(finding, Sample.Good.Saying(cell, text).Findings());

    [Fact]
    public void Seven_new_terms_are_too_many() => Assert.Contains("LEO963 -: The metadata name 7 terms.",
        Sample.Good.Knowing("terms", """["grain","key","view","code","lag","cell","suffix"]""").Findings());
}
