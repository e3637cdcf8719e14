using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>Every table and every field of the real LEO Standard Extract, to look up and to search.</summary>
/// <remarks>
/// <see cref="StandardExtract"/> declares the columns that this kit makes and reads; this is all that a researcher may request.
/// It follows <see cref="StandardExtract.Source"/>, without the form's descriptions.
/// </remarks>
public static class Catalogue
{
    static readonly Lazy<CatalogueSearch> Index = new(() => new(CatalogueFile.Fields));

    /// <summary>The 33 tables, in the order of the form.</summary>
    public static ImmutableArray<CatalogueTable> Tables => CatalogueFile.Tables;

    /// <summary>The 4,473 rows of the form in its order: 4,467 fields, and six that are <see cref="CatalogueField.IsHeading">headings</see>.</summary>
    public static ImmutableArray<CatalogueField> Fields => CatalogueFile.Fields;

    /// <summary>The table of this name, sheet or other name, in any case; null if there is none.</summary>
    public static CatalogueTable? FindTable(string name) => Tables.FirstOrDefault(table => table.IsCalled(name.Trim()));

    /// <summary>The fields of one table, in the order of the form.</summary>
    public static ImmutableArray<CatalogueField> FieldsOf(CatalogueTable table) => CatalogueFile.FieldsOf(table.Name);

    /// <summary>The field by its name, its name as written, or its name in a view (<c>FSMeligible_spr11</c>), in any case; the first of several, null if there is none.</summary>
    public static CatalogueField? Find(string table, string field) => FindAll(table, field).FirstOrDefault();

    /// <summary>As <see cref="Find"/>, all of them: a table of several parts lists some names more than once.</summary>
    public static ImmutableArray<CatalogueField> FindAll(string table, string field) =>
        FindTable(table) is { } known ? [.. CatalogueFile.FieldsOf(known.Name).Where(candidate => FieldName.IsCalled(candidate, field.Trim()))] : [];

    /// <summary>Fields for a few words or a name, the best first: the exact name, names that begin with it, words of names, what the words mean here (free school meals is FSM), and words of code labels and titles.</summary>
    /// <param name="text">What is looked for.</param>
    /// <param name="limit">How many fields at most.</param>
    /// <param name="table">Only fields of this table; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public static ImmutableArray<CatalogueField> Search(string text, int limit = 20, CatalogueTable? table = null) =>
        limit > 0
            ? [.. Index.Value.Find(text).Where(field => table is null || field.Table == table).Take(limit)]
            : throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one field must be asked for.");

    /// <summary>The names of fields that look most like a text: what to offer when a search finds nothing.</summary>
    public static ImmutableArray<string> NearestFields(string text, CatalogueTable? table = null) =>
        NearestNames.Of(text, Fields.Where(field => !field.IsHeading && (table is null || field.Table == table)).Select(field => field.Name).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>The names of tables that look most like a text.</summary>
    public static ImmutableArray<string> NearestTables(string text) => NearestNames.Of(text, Tables.Select(table => table.Name));
}
