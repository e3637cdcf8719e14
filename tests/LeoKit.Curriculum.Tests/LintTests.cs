namespace LeoKit.Curriculum.Tests;

/// <summary>What lint gives, whatever the rule.</summary>
public sealed class LintTests
{
    [Fact]
    public void A_notebook_that_keeps_every_rule_has_no_finding() => Assert.Equal([], Sample.Good.Findings(approved: "# worked-a\n\n[result]\n    1200\n"));

    [Fact]
    public void A_finding_says_what_where_why_and_what_next() =>
        Assert.Equal("LEO931 07-sample.ipynb, cell check-a: The cell checks 07.B. Progress and messages name exercises by their ids. Check 07.A, or rename the cell.",
            Sample.Good.Replacing("check-a", "07.A", "07.B").Lint().Findings.Single(finding => finding.Code == "LEO931").ToString());

    [Fact]
    public void In_a_folder_of_ones_own_the_rules_of_the_kit_are_skipped_with_a_word() =>
        Assert.Equal(
            ["LEO924, LEO933, LEO961, LEO962, LEO965 not checked: the notebook is not one of the kit's own, and these rules need the kit's glossary, sources and exercises.",
                "LEO967 not checked: no outputs are approved yet; run verify, read, then accept."],
            Sample.Good.Lint(isKit: false).Skipped);

    [Fact]
    public void Without_metadata_the_rules_that_need_them_are_skipped_with_a_word()
    {
        var report = Sample.Good.Knowing("minutesTeach", "\"long\"").Lint();

        Assert.Equal(["LEO901"], report.Findings.Select(finding => finding.Code));
        Assert.Contains("LEO902, LEO903, LEO904, LEO910, LEO911, LEO912, LEO913, LEO926, LEO931, LEO933, LEO960, LEO961, LEO962, LEO963, LEO965 not checked: the metadata cannot be read.", report.Skipped);
    }

    [Fact]
    public void A_file_that_is_no_notebook_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("07-sample.ipynb", "{");

        var finding = Assert.Single(CurriculumLint.Check(path, new(folder.Path, new(folder.Path), IsKit: false)).Findings);

        Assert.Equal("LEO900", finding.Code);
        Assert.StartsWith("NB003 in ", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_says_why()
    {
        Assert.Equal(CurriculumLint.Rules.Length, CurriculumLint.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(CurriculumLint.Rules, rule => Assert.EndsWith(".", rule.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_for_authors_lists_every_rule()
    {
        var page = File.ReadAllText(Repository.PathOf("src/LeoKit.Curriculum/README.md"));

        Assert.All(CurriculumLint.Rules, rule => Assert.Contains($"| {rule.Code} | {rule.Title} |", page, StringComparison.Ordinal));
    }
}
