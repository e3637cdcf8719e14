using LeoKit.Curriculum;

namespace Curriculum.Tests;

/// <summary>Every notebook keeps every rule of the template.</summary>
public sealed class LintTests
{
    public static TheoryData<string> Notebooks => CurriculumRuns.Names;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void It_keeps_every_rule(string notebook)
    {
        var path = CurriculumRuns.PathOf(notebook);

        var report = CurriculumLint.Check(path, new(Path.GetDirectoryName(path)!, Verify.Snapshots, IsKit: true));

        Assert.True(report.IsClean, string.Join('\n', report.Findings));
        Assert.Empty(report.Skipped);
    }
}
