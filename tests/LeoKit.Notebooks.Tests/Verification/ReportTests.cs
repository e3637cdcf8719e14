using System.Xml.Linq;
using LeoKit.Notebooks.Verification;

namespace LeoKit.Notebooks.Tests.Verification;

/// <summary>The two reports that other systems read.</summary>
public sealed class ReportTests
{
    static readonly VerificationCase[] Cases =
    [
        new("07-cohorts", "worked-a", TimeSpan.FromSeconds(1.5), null),
        new("07-cohorts", "worked-b", TimeSpan.Zero, "07-cohorts, cell worked-b: line 2 <differs> \u0001.\nAccept it with …"),
        new("08-study", null, TimeSpan.FromSeconds(2), null),
    ];

    [Fact]
    public void JUnit_has_a_suite_for_each_notebook_and_a_case_for_each_cell() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="leokit verify" tests="3" failures="1" errors="0" skipped="0" time="3.5">
          <testsuite name="07-cohorts" tests="2" failures="1" errors="0" skipped="0" time="1.5">
            <testcase classname="07-cohorts" name="worked-a" time="1.5" />
            <testcase classname="07-cohorts" name="worked-b" time="0">
              <failure message="07-cohorts, cell worked-b: line 2 &lt;differs&gt; �.">07-cohorts, cell worked-b: line 2 &lt;differs&gt; �.
        Accept it with …</failure>
            </testcase>
          </testsuite>
          <testsuite name="08-study" tests="1" failures="0" errors="0" skipped="0" time="2">
            <testcase classname="08-study" name="08-study" time="2" />
          </testsuite>
        </testsuites>

        """.ReplaceLineEndings("\n"),
        JUnitReport.Of(Cases));

    [Fact]
    public void Trx_has_a_result_a_definition_and_an_entry_for_each_case()
    {
        var root = XDocument.Parse(TrxReport.Of(Cases)).Root!;
        XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        var results = root.Element(trx + "Results")!.Elements().ToList();

        Assert.Equal(["07-cohorts / worked-a Passed", "07-cohorts / worked-b Failed", "08-study Passed"], results.Select(result => $"{result.Attribute("testName")!.Value} {result.Attribute("outcome")!.Value}"));
        Assert.Equal(results.Select(result => result.Attribute("testId")!.Value), root.Element(trx + "TestDefinitions")!.Elements().Select(test => test.Attribute("id")!.Value));
        Assert.Equal(results.Select(result => result.Attribute("executionId")!.Value), root.Element(trx + "TestEntries")!.Elements().Select(test => test.Attribute("executionId")!.Value));
        Assert.Equal("Failed", root.Element(trx + "ResultSummary")!.Attribute("outcome")!.Value);
    }

    [Fact]
    public void The_ids_of_a_case_stay_the_same() => Assert.Equal(TrxReport.Of(Cases), TrxReport.Of(Cases));
}
