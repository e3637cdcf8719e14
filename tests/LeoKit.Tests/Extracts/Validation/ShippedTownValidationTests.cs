namespace LeoKit.Tests.Extracts.Validation;

public sealed class ShippedTownValidationTests
{
    static readonly ValidationReport Report = ExtractValidation.Of(Town.Data);

    [Fact]
    public void The_shipped_town_is_valid_by_every_rule()
    {
        Assert.True(Report.IsValid);
        Assert.Equal(0, Report.Findings);
        Assert.All(Report.Rules, rule => Assert.True(rule is { Checked: > 0, Examples.IsEmpty: true, Status: RuleStatus.Good or RuleStatus.Declared }, rule.ToString()));
        Assert.StartsWith("town, teaching profile, 1,200 people, manifest ", Report.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": valid by 34 rules.", Report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_rule_has_a_code_of_its_own_in_rising_order()
    {
        var codes = Report.Rules.Select(rule => rule.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_row_and_file_that_the_manifest_lists_was_looked_at()
    {
        Assert.Equal(Town.Data.Files.Sum(file => file.Rows), Report["LEO205"].Checked);
        Assert.Equal(Town.Data.Files.Length, Report["LEO206"].Checked);
        Assert.Equal(Directory.EnumerateFiles(Repository.PathOf("datasets/town"), "*", SearchOption.AllDirectories).Count(), Report["LEO202"].Checked);
    }

    [Fact]
    public void Defects_on_purpose_are_declared_with_what_was_found_and_what_the_manifest_says()
    {
        Assert.Equal(13, Report.Rules.Count(rule => rule.Status == RuleStatus.Declared));

        // 1,182 links of pupil references, of which three references have two links.
        var split = Report["LEO234"];
        Assert.Equal((RuleStatus.Declared, 1179, "3 of 1,179, 0.25 %; manifest 0.4 %"), (split.Status, split.Checked, split.Note));
        Assert.EndsWith("; manifest 4 % to 30 %", Report["LEO233"].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_is_a_table_with_a_row_for_each_rule()
    {
        var table = Report.ToTableView();
        Assert.Equal(["Code", "Rule", "Checked", "Findings", "Status"], table.Columns);
        Assert.Equal(Report.Rules.Length, table.Rows.Length);
        Assert.Equal(["LEO204", "The number of rows of each table is that of the manifest", $"{Town.Data.Files.Length} files", "0", "good"], table.Rows[3]);
    }
}
