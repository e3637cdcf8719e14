using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>No date comes before the one that the schema says it follows, and nothing but a plan lies after the reference date.</summary>
sealed class DateOrderRule() : ExtractRule("LEO215", "No spell ends before it starts, and no date is after the last day", "values")
{
    public override bool IsAlone => true;

    DateTime _last = DateTime.MaxValue;
    ImmutableArray<(int Field, bool Planned, int NotBefore)> _dates = [];

    public override void Begin(DataFolder data) => _last = data.ReferenceDate?.ToDateTime(TimeOnly.MinValue) ?? DateTime.MaxValue;

    public override void Open(ViewFile file)
    {
        _dates =
        [
            .. from field in file.FieldsWhere(column => column.Type == ColumnType.Date)
               let column = file.Columns[field]!.Column
               select (field, column.Planned, column.NotBefore is { } first ? file.FieldOf(first) : -1),
        ];
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        foreach (var (field, planned, notBefore) in _dates)
        {
            if (FieldText.Date(row.GetSpan(field)) is not { } day)
                continue;
            Checked++;
            if (day > _last && !planned)
                Report(file.PlaceOf(row, field), $"the day is after the reference date {Written(_last)}, the last that the extract knows of.");
            else if (notBefore >= 0 && FieldText.Date(row.GetSpan(notBefore)) is { } start && start > day)
                Report(file.PlaceOf(row, field), $"the spell ends before it starts on {Written(start)}.");
        }
    }

    static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
