using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A column has values only in the years in which the variable request form has it.</summary>
sealed class PopulatedYearsRule() : ExtractRule("LEO209", "A column has values only in the years in which the form has it", "values")
{
    public override bool IsAlone => true;

    // The rows of a person go through the years, and those of the next one go through them again.
    readonly Dictionary<int, ImmutableHashSet<int>> _outside = [];
    ImmutableArray<int> _fields = [];

    public override void Open(ViewFile file)
    {
        _outside.Clear();
        _fields = file.View is { Year: null } view ? file.FieldsWhere(column => view.Years.Each.Any(year => !column.Populated.Contains(year))) : [];
        if (file.View is not { Year: not null } ofOneYear)
            return;
        Checked += file.Header.Length;
        for (var field = 0; field < file.Header.Length; field++)
            if (file.Columns[field] is null && ColumnOfAnotherYear(ofOneYear, file.Header[field]) is { } column)
                Report(new(file.Path) { Line = 1, Column = file.Header[field] }, Sentence(column, ofOneYear.Year!.Value));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        if (_fields.IsEmpty)
            return;
        var year = file.YearOf(row);
        ref var outside = ref CollectionsMarshal.GetValueRefOrAddDefault(_outside, year ?? 0, out _);
        outside ??= OutsideOf(file, year);
        foreach (var field in _fields)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            if (!outside.IsEmpty && outside.Contains(field))
                Report(file.PlaceOf(row, field), Sentence(file.Columns[field]!.Column, year!.Value));
        }
    }

    /// <summary>The fields that may have no value in a year of the view.</summary>
    ImmutableHashSet<int> OutsideOf(ViewFile file, int? year) =>
        year is { } known && file.View!.Years.Contains(known) ? [.. _fields.Where(field => !file.Columns[field]!.Column.Populated.Contains(known))] : [];

    /// <summary>The column of the table that this name would stand for, if the view's year had it.</summary>
    public static Column? ColumnOfAnotherYear(View view, string name) =>
        view.Year is null ? null : view.Table.Columns.FirstOrDefault(column => !column.Populated.Contains(view.Year.Value) && column.NameIn(view.Year, view.Rule.TermToken) == name);

    static string Sentence(Column column, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"the form has {column.Name} in {column.Populated}, not in {AcademicYear.EndingIn(year)}.");
}
