using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.FormFields;

/// <summary>Any day of the year of the row up to the reference date; a start lies in the first half and an end in the second, so that one that has both ends after it starts.</summary>
sealed class FormDate(Column column, View view, DateOnly last) : FormCell(column)
{
    readonly bool _starts = column.Name.Contains("start", StringComparison.OrdinalIgnoreCase);
    readonly bool _ends = column.Name.Contains("end", StringComparison.OrdinalIgnoreCase);
    readonly bool _hasCounterpart = view.Columns.Any(other => other.Column.IsCore && other.Column.Type == ColumnType.Date
        && (other.Column.Name.Contains("start", StringComparison.OrdinalIgnoreCase) || other.Column.Name.Contains("end", StringComparison.OrdinalIgnoreCase)));

    protected override void WriteValue(CsvFile csv, ulong draw, int year)
    {
        // Beside a start or an end that a life gives, one that is drawn would often be on the wrong side.
        if ((_starts || _ends) && _hasCounterpart)
        {
            csv.Empty();
            return;
        }
        const int half = 180;
        var from = new DateOnly(year == 0 ? view.Years.IsNone ? last.Year : view.Years.First : year, 1, 1).AddDays(-123);
        var day = from.AddDays((_ends ? half : 0) + (int)Below(draw, _starts || _ends ? half : 2 * half));
        if (day <= last)
            csv.Date(day);
        else
            csv.Empty();
    }
}
