using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>The rows of one academic year, of a view that holds several.</summary>
static class YearRows
{
    // How the tables that come in views of several years name the academic year of a row.
    static readonly string[] Names = ["ACADYR", "AcademicYear"];

    public static ExtractTable Of(ExtractTable table, int endYear)
    {
        if (table.View.Year is not null || Names.Select(table.View.Find).OfType<ViewColumn>().FirstOrDefault() is not { } column)
            return table;
        var ofYear = new Dictionary<string, bool>(StringComparer.Ordinal);
        var years = table.Texts(column.Name);
        var rows = Enumerable.Range(0, table.Rows).Where(row => years[row] is { } text && IsOf(text)).ToList();
        return table.Taken(rows);

        bool IsOf(string text) => ofYear.TryGetValue(text, out var known) ? known : ofYear[text] = AcademicYear.TryParse(text, out var year) && year.Start + 1 == endYear;
    }
}
