using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A code stands in the list of its column and is in use in the year of its row.</summary>
sealed class CodeRule() : ExtractRule("LEO208", "Each code is in its list and in use in that year", "values")
{
    public override bool IsAlone => true;

    // The codes of each field by year: the rows of a person go through the years, and those of the next one go through them again.
    readonly Dictionary<int, TextTable[]> _inUse = [];
    ImmutableArray<(int Field, CodeList Codes)> _fields = [];

    public override void Open(ViewFile file)
    {
        _inUse.Clear();
        _fields = [.. file.FieldsWhere(column => column.Codes is not null).Select(field => (field, file.Columns[field]!.Column.Codes!))];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        if (_fields.IsEmpty)
            return;
        var year = file.YearOf(row);
        var inUse = InUse(year);
        for (var place = 0; place < inUse.Length; place++)
        {
            var (field, codes) = _fields[place];
            if (row.IsEmpty(field))
                continue;
            Checked++;
            if (inUse[place].Find(row.GetSpan(field)) == 0)
                Report(DataFault.OtherCode(file.PlaceOf(row, field), codes, year));
        }
    }

    TextTable[] InUse(int? year)
    {
        ref var inUse = ref CollectionsMarshal.GetValueRefOrAddDefault(_inUse, year ?? 0, out _);
        return inUse ??= [.. _fields.Select(field => CodeFill.InUse(field.Codes, year))];
    }
}
