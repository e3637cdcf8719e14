using System.Collections.Immutable;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>One file of a table while it is read: its header, matched with the schema as far as it goes.</summary>
/// <param name="listed">What the manifest lists of it.</param>
/// <param name="mostRows">The most rows that there can be, whatever the manifest says.</param>
/// <param name="columns">Which columns its view has.</param>
/// <param name="header">The names in its first line.</param>
sealed class ViewFile(ListedFile listed, long mostRows, ColumnChoice columns, ImmutableArray<string> header)
{
    // A table of more rows than these grows on the way.
    const int MostLikelyRows = 1 << 27;

    readonly TextTable _years = new();
    readonly List<int?> _endOfYear = [null];
    int? _yearField;
    (long Line, int? Year) _ofRow;

    public string Path => listed.Path;

    public bool IsParquet => listed.IsParquet;

    /// <summary>How many rows the manifest lists, as far as the file can have them and a table of them can be kept ready.</summary>
    public int LikelyRows => (int)Math.Clamp(listed.Rows ?? 0, 0, Math.Min(mostRows, MostLikelyRows));

    public ImmutableArray<string> Header => header;

    /// <summary>The view of the schema; null if it has none of this name.</summary>
    public View? View { get; } = StandardExtract.FindView(listed.View, columns);

    /// <summary>The column in each field; null where the header names none, or one for the second time.</summary>
    public ImmutableArray<ViewColumn?> Columns => field.IsDefault ? field = Matched() : field;

    /// <summary>True if the header has exactly the columns of the view, in any order.</summary>
    public bool HasAllColumns => View is { } view && header.Length == view.Columns.Length && Columns.All(column => column is not null);

    /// <summary>The field of a column by its name in the form; -1 if the file does not have it.</summary>
    public int FieldOf(string column)
    {
        for (var field = 0; field < Columns.Length; field++)
            if (Columns[field]?.Column.Name.Equals(column, StringComparison.OrdinalIgnoreCase) is true)
                return field;
        return -1;
    }

    /// <summary>The fields whose column meets a condition.</summary>
    public ImmutableArray<int> FieldsWhere(Func<Column, bool> wanted) =>
        [.. Enumerable.Range(0, Columns.Length).Where(field => Columns[field] is { } column && wanted(column.Column))];

    public DataPlace PlaceOf(CsvReader row, int field) =>
        new(Path) { Line = (int)row.LineNumber, Column = header[field], Value = row.GetString(field) };

    /// <summary>The field that tells the year of a row; -1 if there is none.</summary>
    public int YearField => _yearField ??= new[] { "AcademicYear", "ACADYR", "TaxYear" }.Select(FieldOf).Append(-1).Max();

    /// <summary>The year of a row, by its end: that of the view, or else the one in the row; null if it cannot be read.</summary>
    public int? YearOf(CsvReader row) => View?.Year ?? YearIn(row);

    /// <summary>The year that the row itself states, by its end.</summary>
    public int? YearIn(CsvReader row)
    {
        if (YearField < 0)
            return null;
        // Several rules ask for the year of the same row.
        if (_ofRow.Line != row.LineNumber)
            _ofRow = (row.LineNumber, ReadYear(row));
        return _ofRow.Year;
    }

    int? ReadYear(CsvReader row)
    {
        var place = _years.FindOrAdd(row.GetSpan(YearField));
        if (place < _endOfYear.Count)
            return _endOfYear[place];
        var text = row.GetString(YearField);
        _endOfYear.Add(AcademicYear.TryParse(text, out var academic) ? academic.Start + 1 : TaxYear.TryParse(text, out var tax) ? tax.End : null);
        return _endOfYear[place];
    }

    ImmutableArray<ViewColumn?> Matched()
    {
        var free = View?.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal) ?? [];
        return [.. header.Select(name => free.Remove(name, out var column) ? column : null)];
    }
}
