using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Embedded;

namespace LeoKit.Schema;

/// <summary>Reads the catalogue from the data files embedded beside it, a table when it is first asked for: most notebooks look at three of 33.</summary>
static class CatalogueFile
{
    const string Folder = "LeoKit.Schema.Catalogue/";

    static readonly Lazy<ImmutableArray<CatalogueTable>> AllTables = new(() => [.. Rows("tables.csv").Select(TableOf)]);

    static readonly Lazy<EmbeddedTable> FieldRows = new(() => EmbeddedFile.Table(Folder + "fields.csv"));

    static readonly Lazy<ImmutableArray<CatalogueField>> AllFields = new(() => [.. Tables.SelectMany(table => FieldsOf(table.Name))]);

    static readonly Lazy<Dictionary<string, CodeList>> Codes = new(() => Rows("codes.csv")
        .GroupBy(row => row["list"], row => new Code(row["code"], row["label"]), StringComparer.Ordinal)
        .ToDictionary(list => list.Key, list => new CodeList(list.Key, [.. list]), StringComparer.Ordinal));

    static readonly Lazy<Dictionary<string, Lazy<ImmutableArray<CatalogueField>>>> ByTable = new(ReadWhenAsked);

    /// <summary>The tables, in the order of the form.</summary>
    public static ImmutableArray<CatalogueTable> Tables => AllTables.Value;

    /// <summary>The fields of all tables, in the order of the form.</summary>
    public static ImmutableArray<CatalogueField> Fields => AllFields.Value;

    /// <summary>The fields of a table, by its name; none of a table that the form does not have.</summary>
    public static ImmutableArray<CatalogueField> FieldsOf(string table) => ByTable.Value.TryGetValue(table, out var fields) ? fields.Value : [];

    static Dictionary<string, Lazy<ImmutableArray<CatalogueField>>> ReadWhenAsked()
    {
        var fields = new Dictionary<string, Lazy<ImmutableArray<CatalogueField>>>(StringComparer.Ordinal);
        var before = 0;
        foreach (var table in Tables)
        {
            var first = before;
            fields.Add(table.Name, new(() => [.. FieldRows.Value.RowsOf(table.Name).Select((row, place) => FieldOf(row, first + place, table))]));
            before += table.FieldCount;
        }

        return fields;
    }

    static CatalogueTable TableOf(EmbeddedRow row) => new()
    {
        Name = row["table"],
        Sheet = row["sheet"],
        AlsoKnownAs = Parts(row["also_known_as"], ';'),
        Title = row["title"],
        Family = Enum.Parse<Family>(row["family"]),
        Coverage = row["coverage"] is { Length: > 0 } coverage ? YearsText.Read(coverage, Years.None)! : Years.None,
        InferredGrain = row["grain_inferred"],
        JoinKey = row["join_key"],
        FieldCount = int.Parse(row["fields"], CultureInfo.InvariantCulture),
    };

    static CatalogueField FieldOf(EmbeddedRow row, int order, CatalogueTable table)
    {
        var codes = row["codes"] is { Length: > 0 } list ? Codes.Value[list] : null;
        var name = FieldName.Clean(row["name"]);
        return new()
        {
            Table = table,
            Part = row["part"],
            Name = name,
            WrittenName = row["name"],
            Pattern = row["alias"] is { Length: > 0 } alias ? alias : name,
            PatternNotes = Parts(row["alias_notes"], '|'),
            WrittenType = row["type"],
            WrittenYears = row["years"],
            WrittenTerms = row["terms"],
            WrittenRange = row["range"],
            Codes = codes,
            Identifiability = row["identifiability"],
            Sensitivity = row["sensitivity"].ToUpperInvariant(),
            Request = row["request"],
            Order = order,
        };
    }

    static ImmutableArray<string> Parts(string text, char mark) => [.. text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    static IEnumerable<EmbeddedRow> Rows(string file) => EmbeddedFile.Rows(Folder + file);
}
