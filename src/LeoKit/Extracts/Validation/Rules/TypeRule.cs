using System.Collections.Immutable;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A value is written as the type of its column.</summary>
sealed class TypeRule() : ExtractRule("LEO207", "Each value has the type of its column", "values")
{
    public override bool IsAlone => true;

    ImmutableArray<int> _fields = [];

    public override void Open(ViewFile file) => _fields = file.FieldsWhere(_ => true);

    public override void Read(ViewFile file, CsvReader row)
    {
        foreach (var field in _fields)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            var column = file.Columns[field]!.Column;

            // A code that is too long is no code of its list, and is reported there.
            if (column.Type != ColumnType.Code && !FieldText.Fits(column, row.GetSpan(field)))
                Report(DataFault.OtherValue(file.PlaceOf(row, field), FieldText.RuleOf(column)));
        }
    }
}
