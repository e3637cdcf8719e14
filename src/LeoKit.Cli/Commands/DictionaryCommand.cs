using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Tables;
using LeoKit.Display;
using LeoKit.Schema;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit dictionary</c>: finds fields of the real extract by name or by what people call them.</summary>
static class DictionaryCommand
{
    const int CodesShown = 40;

    static readonly ImmutableArray<string> Headings = ["table", "field", "in a view", "type", "years", "terms", "codes"];

    static readonly Argument<string?> Words = new("words") { Arity = ArgumentArity.ZeroOrOne, Description = "A name, or words such as \"free school meals\"." };

    static readonly Option<string?> Page = new("--page") { HelpName = "FILE.html", Description = "Writes the whole dictionary as a page with a search box that needs no network, instead of looking words up." };

    static readonly Option<string?> InTable = new("--table") { Description = "Only this table, such as SC_Pupil or KS4." };

    static readonly Option<int> Limit = new("--limit") { DefaultValueFactory = _ => 20, Description = "Fields shown at most." };

    static readonly Option<string> Format = new("--format")
    {
        DefaultValueFactory = _ => "table",
        Description = "table, for reading, or csv, with all codes and the part of the table.",
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("table", "csv");
        var command = new Command("dictionary", "Looks up tables and fields of the real LEO Standard Extract: names, years and codes, the best match first.") { Words, InTable, Limit, Format, Page };
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(
            parsed.GetValue(Page) is { } page ? WritePage(page)
            : parsed.GetValue(Words) is { } words ? Show(words, parsed.GetValue(InTable), parsed.GetValue(Limit), parsed.GetValue(Format) == "csv")
            : throw new UserFault("DIC003", "There is nothing to look up. Give a name or words, such as: leokit dictionary \"free school meals\", or --page FILE.html for the whole dictionary."))));
        return command;
    }

    static int WritePage(string path)
    {
        DictionaryPage.Write(path);
        Console.WriteLine($"The data dictionary is written to {path}.");
        return ExitCodes.Good;
    }

    static int Show(string words, string? tableName, int limit, bool csv)
    {
        if (limit < 1)
            throw new UserFault("DIC002", FormattableString.Invariant($"--limit is {limit}, and must be 1 or more."));
        var table = tableName is null ? null : TableNamed(tableName);
        var found = Catalogue.Search(words, int.MaxValue, table);
        if (found.IsEmpty)
        {
            Console.Error.WriteLine($"No field of {table?.Name ?? "the extract"} fits '{words}'. The nearest names are {string.Join(", ", Catalogue.NearestFields(words, table))}.");
            return ExitCodes.Bad;
        }

        Console.Write(csv ? Csv(found.Take(limit)) : PlainTable(found, limit));
        return ExitCodes.Good;
    }

    static CatalogueTable TableNamed(string name) => Catalogue.FindTable(name) ?? throw new UserFault("DIC001",
        $"The extract has no table named '{name}'. The nearest names are {string.Join(", ", Catalogue.NearestTables(name))}.");

    static string PlainTable(ImmutableArray<CatalogueField> found, int limit)
    {
        var rows = found.Take(limit).Select(field => Cells(field, Cut(CodesOf(field))).Select(cell => cell.Length > 0 ? cell : TableView.Missing).ToImmutableArray());
        var view = new TableView(Headings, [.. rows]) { MoreRows = Math.Max(0, found.Length - limit) };
        return $"{PrintedTable.Plain(view)}Source: {StandardExtract.Source}.\n";
    }

    static string Csv(IEnumerable<CatalogueField> found) => PrintedTable.Csv(Headings.Insert(1, "part"), found.Select(field => Cells(field, CodesOf(field)).Insert(1, field.Part)));

    /// <summary>The years that are certain, or else what the form says.</summary>
    static ImmutableArray<string> Cells(CatalogueField field, string codes) =>
        [field.Table.Name, field.Name, field.Pattern, field.WrittenType, field.Years?.ToString() ?? field.WrittenYears, field.WrittenTerms, codes];

    static string CodesOf(CatalogueField field) => field.Codes is { } list
        ? string.Join("; ", list.Codes.Select(code => $"{code.Value}={code.Label}"))
        : field.WrittenRange;

    static string Cut(string codes) => codes.Length <= CodesShown ? codes : codes[..(CodesShown - 1)].TrimEnd() + "…";
}
