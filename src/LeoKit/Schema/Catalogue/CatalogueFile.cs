using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Embedded;

namespace LeoKit.Schema;

/// <summary>Reads the catalogue from the data files embedded beside it, when it is first asked for.</summary>
static class CatalogueFile
{
    static readonly Lazy<(ImmutableArray<CatalogueTable> Tables, ImmutableArray<CatalogueField> Fields)> Read = new(ReadAll);

    static readonly Lazy<ILookup<string, CatalogueField>> ByTable = new(() => Read.Value.Fields.ToLookup(field => field.Table.Name, StringComparer.Ordinal));

    public static (ImmutableArray<CatalogueTable> Tables, ImmutableArray<CatalogueField> Fields) Content => Read.Value;

    /// <summary>The fields of a table, by its name.</summary>
    public static IEnumerable<CatalogueField> FieldsOf(string table) => ByTable.Value[table];

    static (ImmutableArray<CatalogueTable> Tables, ImmutableArray<CatalogueField> Fields) ReadAll()
    {
        var tables = Rows("tables.csv").Select(TableOf).ToImmutableArray();
        var codes = Rows("codes.csv")
            .GroupBy(row => row["list"], row => new Code(row["code"], row["label"]), StringComparer.Ordinal)
            .ToDictionary(list => list.Key, list => new CodeList(list.Key, [.. list]), StringComparer.Ordinal);
        var byName = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        return (tables, [.. Rows("fields.csv").Select((row, order) => FieldOf(row, order, byName[row["table"]], codes))]);
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

    static CatalogueField FieldOf(EmbeddedRow row, int order, CatalogueTable table, Dictionary<string, CodeList> lists)
    {
        var codes = row["codes"] is { Length: > 0 } list ? lists[list] : null;
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

    static IEnumerable<EmbeddedRow> Rows(string file) => EmbeddedFile.Rows("LeoKit.Schema.Catalogue/" + file);
}
