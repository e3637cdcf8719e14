using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A code stands in the list of its column and is in use in the year of its row.</summary>
sealed class CodeRule() : ExtractRule("LEO208", "Each code is in its list and in use in that year", "values")
{
    public override bool IsAlone => true;

    readonly Dictionary<(int Field, int Year), TextTable> _inUse = [];
    ImmutableArray<int> _fields = [];

    public override void Open(ViewFile file)
    {
        _inUse.Clear();
        _fields = file.FieldsWhere(column => column.Codes is not null);
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_fields.IsEmpty)
            return;
        var year = file.YearOf(row);
        foreach (var field in _fields)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            var codes = file.Columns[field]!.Column.Codes!;
            if (InUse(codes, field, year).Find(row.GetSpan(field)) == 0)
                Report(DataFault.OtherCode(file.PlaceOf(row, field), codes, year));
        }
    }

    TextTable InUse(CodeList codes, int field, int? year)
    {
        ref var inUse = ref CollectionsMarshal.GetValueRefOrAddDefault(_inUse, (field, year ?? 0), out _);
        return inUse ??= CodeFill.InUse(codes, year);
    }
}
