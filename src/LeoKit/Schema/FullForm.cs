using System.Collections.Immutable;
using System.Collections.Frozen;

namespace LeoKit.Schema;

/// <summary>The views of the extract with every field that the form lists for them: derived from the catalogue, behind the declared core columns.</summary>
static class FullForm
{
    static readonly Lazy<ImmutableArray<View>> All = new(() => [.. StandardExtract.Tables.Concat(StandardExtract.Additions).SelectMany(table => TableOf(table).MakeViews())]);

    static readonly Lazy<FrozenDictionary<string, View>> ByName = new(() => All.Value.ToFrozenDictionary(view => view.Name, StringComparer.OrdinalIgnoreCase));

    public static ImmutableArray<View> Views => All.Value;

    public static View? Find(string name) => ByName.Value.GetValueOrDefault(name);

    static Table TableOf(Table core) => core with { MakeColumns = () => [.. core.Columns, .. OthersOf(core).Select(OtherColumn.Of)] };

    static IEnumerable<CatalogueField> OthersOf(Table core)
    {
        var known = core.Columns.SelectMany(column => column.Renamed.Select(renaming => renaming.Pattern).Append(column.Name).Append(column.Pattern))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return FieldsOf(core)
            .Where(field => !known.Contains(field.Name) && !known.Contains(field.Pattern))
            .DistinctBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .DistinctBy(field => field.Pattern, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The fields of the part of the sheet that is this table, without those of a part inside it that is another table.</summary>
    static IEnumerable<CatalogueField> FieldsOf(Table core)
    {
        if (Catalogue.FindTable(core.CatalogueName) is not { } table)
            return [];
        var fields = Catalogue.FieldsOf(table).Where(field => !field.IsHeading);
        var own = core.CataloguePart ?? "";
        var taken = StandardExtract.Tables
            .Where(other => Catalogue.FindTable(other.CatalogueName) == table && other.CataloguePart is { } part && part.Length > own.Length)
            .Select(other => other.CataloguePart!).ToList();
        return fields.Where(field => field.Part.StartsWith(own, StringComparison.OrdinalIgnoreCase)
            && !taken.Exists(part => part.StartsWith(own, StringComparison.OrdinalIgnoreCase) && field.Part.StartsWith(part, StringComparison.OrdinalIgnoreCase)));
    }
}
