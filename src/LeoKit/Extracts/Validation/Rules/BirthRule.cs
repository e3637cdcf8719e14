using System.Globalization;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A pupil is born before the record is made, and not longer ago than any pupil can be.</summary>
sealed class BirthRule() : ExtractRule("LEO217", "A pupil is born before the school record, at most 20 years before", "rows")
{
    const int OldestPupil = 20;

    int _year;
    int _month;
    int _date;

    public override void Open(ViewFile file)
    {
        _year = file.FieldOf("YearOfBirth");
        _month = file.FieldOf("MonthOfBirth");
        _date = file.FieldOf("CensusDate");
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_year < 0 || FieldText.Whole(row.GetSpan(_year)) is not { } born)
            return;
        Checked++;
        if (_month >= 0 && FieldText.Whole(row.GetSpan(_month)) is not (null or (>= 1 and <= 12)))
            Report(() => new(file.PlaceOf(row, _month), "a month is a number from 1 to 12."));
        else if (RecordIn(file, row) is { } record)
            Compare(file, row, born, record);
    }

    void Compare(ViewFile file, CsvReader row, int born, (int Year, int Month) record)
    {
        var month = _month >= 0 ? FieldText.Whole(row.GetSpan(_month)) ?? 1 : 1;
        if (born > record.Year || (born == record.Year && month > record.Month))
            Report(() => new(file.PlaceOf(row, _year), string.Create(CultureInfo.InvariantCulture, $"the pupil is born after the record of {record.Year}.")));
        else if (record.Year - born > OldestPupil)
            Report(() => new(file.PlaceOf(row, _year), string.Create(CultureInfo.InvariantCulture, $"the pupil would be older than {OldestPupil} in the record of {record.Year}.")));
    }

    /// <summary>When the record was made: the census date, or else the end of the school year.</summary>
    (int Year, int Month)? RecordIn(ViewFile file, CsvReader row) =>
        _date >= 0 && FieldText.Date(row.GetSpan(_date)) is { } day ? (day.Year, day.Month)
        : file.YearOf(row) is { } year ? (year, 8) : null;
}
