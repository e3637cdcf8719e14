using System.Net;
using LeoKit.Schema;

namespace LeoKit.Tests.Schema;

/// <summary>Writes the methods of <see cref="LeoExtract"/> that give each table by name, from the declaration of the tables.</summary>
static class AccessorSource
{
    public const string File = "src/LeoKit/Extracts/LeoExtract.Accessors.cs";

    public static string Text => $$"""
        using LeoKit.Schema;

        namespace LeoKit;

        // Written from the declared tables; the test AccessorTests compares it with them and, if they differ, writes what it should be beside it.
        public sealed partial class LeoExtract
        {
        {{string.Join("\n\n", StandardExtract.Tables.Concat(StandardExtract.Additions).SelectMany(Methods))}}
        }

        """;

    static IEnumerable<string> Methods(Table table)
    {
        var views = StandardExtract.ViewsOf(table);
        var years = views.Where(view => !view.Years.IsNone).ToList();
        var span = years.Count == 0 ? "" : $", {years.MinBy(view => view.Years.First)!.Years.ToString().Split('–')[0]} to {years.MaxBy(view => view.Years.Last)!.Years.ToString().Split('–')[^1]}";
        var what = WebUtility.HtmlEncode($"{table.Title}: {char.ToLowerInvariant(table.Grain[0])}{table.Grain[1..].TrimEnd('.')}");
        if (views.Length == 1)
        {
            yield return Method($"{what}. The table <c>{table.Name}</c>{span}.", null, "", $"OnlyViewOf(\"{table.Name}\")", table);
            yield break;
        }

        yield return Method($"{what}. The table <c>{table.Name}</c>{span}: all years one below the other, with columns by their names in the form; see <see cref=\"AllYears\"/>.",
            null, "", $"AllYears(\"{table.Name}\")", table);
        if (views.Any(view => view.Term is not null))
        {
            yield return Method($"{what}. One census.", Year(views) + Parameter("term", "The term; spring, the main census, if left out."), "int endYear, Term term = Term.Spring", $"ViewOf(\"{table.Name}\", endYear, term)", table);
            yield return $"    /// <inheritdoc cref=\"{table.Accessor}(int, Term)\"/>\n    public ExtractTable {table.Accessor}(Term term, int endYear) => {table.Accessor}(endYear, term);";
        }
        else
            yield return Method($"{what}. {(views[0].Year is null ? "The rows of one year, from the view that holds it." : "One year.")}", Year(views), "int endYear", $"ViewOf(\"{table.Name}\", endYear)", table);
    }

    static string Method(string summary, string? parameters, string signature, string body, Table table) => $"""
            /// <summary>{summary}</summary>
        {parameters}    /// <exception cref="LeoDataException">The data set does not have it (LEO106), or its file breaks a rule; the message says where and what to do next.</exception>
            public ExtractTable {table.Accessor}({signature}) => {body};
        """;

    static string Year(IEnumerable<View> views) => Parameter("endYear", $"The {(views.First().Table.Family == Family.LEO ? "tax" : "academic")} year by its end: 2011 is 2010/11.");

    static string Parameter(string name, string what) => $"    /// <param name=\"{name}\">{what}</param>\n";
}
