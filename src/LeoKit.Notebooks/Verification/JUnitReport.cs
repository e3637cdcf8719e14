using System.Globalization;
using System.Xml.Linq;

namespace LeoKit.Notebooks.Verification;

/// <summary>Writes cases as JUnit XML, which most systems that build and test can read.</summary>
/// <remarks>The form is that of <c>testmoapp/junitxml</c> on GitHub (read November 2026): a suite a notebook, a case a cell or a notebook.</remarks>
public static class JUnitReport
{
    /// <summary>The report.</summary>
    public static string Of(IReadOnlyCollection<VerificationCase> cases) =>
        ReportText.Of(new XElement("testsuites", [.. Counts("leokit verify", cases), .. cases.GroupBy(one => one.Notebook).Select(Suite)]));

    static XElement Suite(IGrouping<string, VerificationCase> notebook) =>
        new("testsuite", [.. Counts(notebook.Key, [.. notebook]), .. notebook.Select(Case)]);

    static IEnumerable<XAttribute> Counts(string name, IReadOnlyCollection<VerificationCase> cases) =>
    [
        new("name", name), new("tests", cases.Count), new("failures", cases.Count(one => one.Failure is not null)), new("errors", 0), new("skipped", 0),
        new("time", Seconds(cases.Aggregate(TimeSpan.Zero, (sum, one) => sum + one.Elapsed))),
    ];

    static XElement Case(VerificationCase one) => new(
        "testcase", new XAttribute("classname", one.Notebook), new XAttribute("name", one.Cell ?? one.Notebook), new XAttribute("time", Seconds(one.Elapsed)),
        one.Failure is null ? null : new XElement("failure", new XAttribute("message", ReportText.Clean(one.Failure.Split('\n')[0])), ReportText.Clean(one.Failure)));

    static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
