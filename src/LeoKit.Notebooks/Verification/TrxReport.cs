using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace LeoKit.Notebooks.Verification;

/// <summary>Writes cases as a TRX file, which Visual Studio, Azure DevOps and the reporters of .NET read.</summary>
public static class TrxReport
{
    static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    // The form asks for a list and for a type of test by these fixed numbers.
    const string ResultsList = "8c84fa94-04c1-424b-9868-57a2d4851a1d";
    const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";

    /// <summary>The report. Its ids follow from the names of the cases, so that a case keeps its history.</summary>
    public static string Of(IReadOnlyCollection<VerificationCase> cases)
    {
        var failed = cases.Count(one => one.Failure is not null);
        return ReportText.Of(new XElement(
            Trx + "TestRun", new XAttribute("id", IdOf("run", "leokit verify")), new XAttribute("name", "leokit verify"),
            new XElement(Trx + "Results", cases.Select(Result)),
            new XElement(Trx + "TestDefinitions", cases.Select(Definition)),
            new XElement(Trx + "TestEntries", cases.Select(Entry)),
            new XElement(Trx + "TestLists", new XElement(Trx + "TestList", new XAttribute("name", "Results Not in a List"), new XAttribute("id", ResultsList))),
            new XElement(
                Trx + "ResultSummary", new XAttribute("outcome", failed == 0 ? "Completed" : "Failed"),
                new XElement(Trx + "Counters", new XAttribute("total", cases.Count), new XAttribute("executed", cases.Count), new XAttribute("passed", cases.Count - failed), new XAttribute("failed", failed)))));
    }

    static XElement Result(VerificationCase one) => new(
        Trx + "UnitTestResult", new XAttribute("executionId", IdOf("execution", one.Name)), new XAttribute("testId", IdOf("test", one.Name)), new XAttribute("testName", one.Name),
        new XAttribute("computerName", ""), new XAttribute("duration", one.Elapsed.ToString("c")), new XAttribute("testType", UnitTestType),
        new XAttribute("outcome", one.Failure is null ? "Passed" : "Failed"), new XAttribute("testListId", ResultsList),
        one.Failure is null ? null : new XElement(Trx + "Output", new XElement(Trx + "ErrorInfo", new XElement(Trx + "Message", ReportText.Clean(one.Failure)))));

    static XElement Definition(VerificationCase one) => new(
        Trx + "UnitTest", new XAttribute("name", one.Name), new XAttribute("storage", one.Notebook), new XAttribute("id", IdOf("test", one.Name)),
        new XElement(Trx + "Execution", new XAttribute("id", IdOf("execution", one.Name))),
        new XElement(Trx + "TestMethod", new XAttribute("codeBase", one.Notebook), new XAttribute("className", one.Notebook), new XAttribute("name", one.Name)));

    static XElement Entry(VerificationCase one) => new(
        Trx + "TestEntry", new XAttribute("testId", IdOf("test", one.Name)), new XAttribute("executionId", IdOf("execution", one.Name)), new XAttribute("testListId", ResultsList));

    static string IdOf(string kind, string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind} {name}")).AsSpan(0, 16)).ToString();
}
