namespace LeoKit.Synthetic.Tests;

/// <summary>Whatever is generated is valid, and declares its defects as often as they come.</summary>
public sealed class ValidationTests(LargeRun run)
{
    [Fact]
    public void A_large_run_is_valid_and_shows_every_defect_that_it_declares()
    {
        var report = ExtractValidation.Of(run.Folder);
        Assert.Equal([], Faults(report));
        Assert.Equal(13, report.Rules.Count(rule => rule.Status == RuleStatus.Declared));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(20, 2)]
    [InlineData(300, 3)]
    [InlineData(300, 4)]
    [InlineData(2000, 5)]
    public void Small_runs_of_any_seed_are_valid(int people, ulong seed) =>
        AssertValid(new() { People = people, Seed = seed });

    [Fact]
    public void A_run_without_dirt_declares_none_and_has_none()
    {
        var report = AssertValid(new() { People = 300, Dirt = DirtRates.None });
        Assert.All(report.Rules.Where(rule => rule.Status == RuleStatus.Declared), rule => Assert.StartsWith("0 of ", rule.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_with_an_earlier_reference_date_knows_of_nothing_later() =>
        AssertValid(new() { People = 300, ReferenceDate = new(2012, 8, 31) });

    static ValidationReport AssertValid(SyntheticOptions options)
    {
        using var folder = new TemporaryFolder();
        Generate.Data(options, folder.Below("data"));
        var report = ExtractValidation.Of(folder.Below("data"));
        Assert.Equal([], Faults(report));
        return report;
    }

    static IEnumerable<string> Faults(ValidationReport report) => report.Rules.SelectMany(rule => rule.Examples.Select(example => $"{rule.Code}: {example}"));
}
