using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A column that must have a value has one in every row.</summary>
sealed class RequiredRule() : ExtractRule("LEO210", "Required values are there", "values")
{
    public override bool IsAlone => true;

    ImmutableArray<int> _fields = [];

    public override void Open(ViewFile file) => _fields = file.FieldsWhere(column => column.Required);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        Checked += _fields.Length;
        foreach (var field in _fields)
            if (row.IsEmpty(field))
                Report(DataFault.NoValue(file.PlaceOf(row, field) with { Value = null }));
    }
}
