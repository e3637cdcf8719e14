using System.Collections.Immutable;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A code stands in the list of its column and is in use in the year of its row.</summary>
sealed class CodeRule() : ExtractRule("LEO208", "Each code is in its list and in use in that year", "values")
{
    ImmutableArray<int> _fields = [];

    public override void Open(ViewFile file) => _fields = file.FieldsWhere(column => column.Codes is not null);

    public override void Read(ViewFile file, CsvReader row)
    {
        foreach (var field in _fields)
        {
            if (row.IsEmpty(field))
                continue;
            Checked++;
            var codes = file.Columns[field]!.Column.Codes!;
            var year = file.YearOf(row);
            if (!RowLoader.IsInUse(codes, row.GetString(field), year))
                Report(DataFault.OtherCode(file.PlaceOf(row, field), codes, year));
        }
    }
}
