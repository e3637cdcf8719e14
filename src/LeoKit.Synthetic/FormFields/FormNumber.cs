using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.FormFields;

/// <summary>Any number of the range, or from 0 to 99 where the form states none.</summary>
sealed class FormNumber(Column column, int decimals) : FormCell(column)
{
    readonly long _scale = decimals switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
    readonly NumberRange _range = column.Range ?? new(0, 99);

    protected override void WriteValue(CsvFile csv, ulong draw, int year)
    {
        var (lowest, highest) = ((long)(_range.Lowest * _scale), (long)(_range.Highest * _scale));
        var value = lowest + Below(draw, highest - lowest + 1);
        if (decimals == 0)
            csv.Whole(value);
        else
            csv.Number((double)value / _scale, decimals);
    }
}
