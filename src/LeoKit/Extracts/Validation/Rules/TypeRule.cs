using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A value is written as the type of its column.</summary>
sealed class TypeRule() : ExtractRule("LEO207", "Each value has the type of its column", "values")
{
    public override bool IsAlone => true;

    ImmutableArray<Column?> _columns = [];

    public override void Open(ViewFile file) => _columns = [.. file.Columns.Select(column => column?.Column)];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        for (var field = 0; field < _columns.Length; field++)
        {
            if (_columns[field] is not { } column || row.IsEmpty(field))
                continue;
            Checked++;

            // A code that is too long is no code of its list, and is reported there.
            if (column.Type != ColumnType.Code && !FieldText.Fits(column, row.GetSpan(field)))
                Report(DataFault.OtherValue(file.PlaceOf(row, field), FieldText.RuleOf(column)));
        }
    }
}
