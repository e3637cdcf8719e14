using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A spell does not end before it starts, and nothing happens after the reference date.</summary>
sealed class DateOrderRule() : ExtractRule("LEO215", "A start is not after its end, and no date is after the reference date", "values")
{
    DateTime _last = DateTime.MaxValue;
    ImmutableArray<int> _dates = [];
    (int Start, int End) _spell;

    public override void Begin(DataFolder data) => _last = data.ReferenceDate?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue;

    public override void Open(ViewFile file)
    {
        _dates = file.FieldsWhere(column => column.Type == ColumnType.Date);
        _spell = (file.FieldOf("StartDate"), file.FieldOf("EndDate"));
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        DateTime? start = null, end = null;
        foreach (var field in _dates)
        {
            if (FieldText.Date(row.GetSpan(field)) is not { } day)
                continue;
            Checked++;
            if (day > _last)
                Report(() => new(file.PlaceOf(row, field), $"the day is after the reference date {Written(_last)}, the last that the extract knows of."));
            else if (field == _spell.Start)
                start = day;
            else if (field == _spell.End)
                end = day;
        }

        if (start > end)
            Report(() => new(file.PlaceOf(row, _spell.End), $"the spell ends before it starts on {Written(start.Value)}."));
    }

    static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
