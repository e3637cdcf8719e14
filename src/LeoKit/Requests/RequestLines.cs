using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Requests;

/// <summary>Turns what was read into the lines of a worksheet, in the order of the form.</summary>
static class RequestLines
{
    public static ImmutableArray<RequestedField> Of(IEnumerable<UsedColumn> used) =>
    [
        .. from column in used
           where column.View.Table.IsPartOfLeo
           group column.View by (Table: column.View.Table.CatalogueName, column.Field) into views
           let table = Catalogue.FindTable(views.Key.Table)
           let field = table is null ? null : FieldOf(views.First().Table, views.Key.Field)
           orderby table is null ? int.MaxValue : Catalogue.Tables.IndexOf(table), views.Key.Table, field?.Order ?? int.MaxValue, views.Key.Field
           select new RequestedField(views.Key.Table, field?.Name ?? views.Key.Field, YearsOf(views.Key.Field, views), "")
           {
               Sheet = table?.Sheet ?? "",
               Identifiability = field?.Identifiability ?? "",
               Sensitivity = field?.Sensitivity ?? "",
               Request = field?.Request ?? "",
           },
    ];

    /// <summary>The names of tables that this kit made up, which a request cannot ask for.</summary>
    public static ImmutableArray<string> MadeUp(IEnumerable<UsedColumn> used) =>
        [.. used.Where(column => !column.View.Table.IsPartOfLeo).Select(column => column.View.Table.Name).Distinct().Order(StringComparer.Ordinal)];

    static CatalogueField? FieldOf(Table table, string name)
    {
        var named = Catalogue.FindAll(table.CatalogueName, name);
        return named.FirstOrDefault(field => table.CataloguePart is { } part && field.Part.StartsWith(part, StringComparison.OrdinalIgnoreCase)) ?? named.FirstOrDefault();
    }

    static Years YearsOf(string field, IEnumerable<View> views) => Years.Of(
        from view in views
        let column = view.Find(field)?.Column
        from year in view.Years.Each
        where column is null || column.Populated.IsNone || column.Populated.Contains(year)
        select year);
}
