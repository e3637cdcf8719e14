namespace LeoKit.Tests.Disclosure;

public sealed class ClearanceReportTests : IDisposable
{
    static readonly SdcTable Regions = SmallTable.Counts("""
              | work | study | neither
        North |  120 |    40 |      25
        South |   90 |    35 |      14
        West  |   80 |    30 |       7
        East  |   85 |    33 |      30
        """);

    readonly string folder = Directory.CreateTempSubdirectory("leokit-clearance-").FullName;

    [Fact]
    public void The_report_shows_the_table_what_was_hidden_and_why()
    {
        var path = Path.Combine(folder, "clearance.md");
        ClearanceReport.Write(path, [new("Activity by region", Regions, Sdc.Suppress(Regions))]);
        var report = File.ReadAllText(path);
        Assert.Equal(
            """
            # Clearance report

            This report names counts that are hidden in the tables. It is for the output team and does not leave the secure room.
            These rules are an example of practice: the service's own output team decides case by case.

            | Output | Status before | Status now | Suppressed cells |
            | --- | --- | --- | --- |
            | Activity by region | fail | pass | 4 |

            ## Activity by region

            Status now: **pass**. Counts of people. Suppressed because of a rule: 1; to protect those: 3.

            |  | work | study | neither | Total |
            | --- | --- | --- | --- | --- |
            | North | 120 | 40 | 25 | 185 |
            | South | 90 | 35 | 14 | 139 |
            | West | 80 | c | c | 117 |
            | East | 85 | c | c | 148 |
            | Total | 375 | 138 | 76 | 589 |

            ### Found before anything was hidden

            | Row | Column | Status | Reason |
            | --- | --- | --- | --- |
            | West | neither | fail | 7 people, fewer than 10 |


            """.ReplaceLineEndings("\n"), report[..report.IndexOf("## Rules", StringComparison.Ordinal)]);
        Assert.Contains("| Minimum count | 10 | a cell shows at least 10 people, unweighted. | ACRO, acro/default.yaml, read November 2026 |\n", report, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_table_published_as_it_stands_says_what_is_still_to_be_decided() =>
        Assert.Contains("### Still to be decided\n\n| Row | Column | Status | Reason |\n| --- | --- | --- | --- |\n| West | neither | fail | 7 people, fewer than 10 |\n",
            ClearanceReport.ToMarkdown([new("As it is", Regions, Regions.Publish())]), StringComparison.Ordinal);

    [Fact]
    public void A_bar_in_a_category_does_not_break_the_table() =>
        Assert.Contains("| a\\|b | 50 |\n", ClearanceReport.ToMarkdown([new("One", SdcTable.OfCounts(["a|b", "c"], ["x"], [[50], [60]]), SdcTable.OfCounts(["a|b", "c"], ["x"], [[50], [60]]).Publish())]), StringComparison.Ordinal);

    [Fact]
    public void A_report_of_nothing_is_refused_and_writes_nothing()
    {
        var path = Path.Combine(folder, "none.md");
        Assert.Equal("A clearance report needs at least one table: new ClearanceItem(title, table, Sdc.Suppress(table)).", Assert.Throws<ArgumentException>(() => ClearanceReport.Write(path, [])).Message);
        Assert.False(File.Exists(path));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
